import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { setOperatorRoleWorkflow } from "../../../../workflows/operator/set-operator-role";
import { pathId } from "../../../path-id";
import type { OperatorRoleBody } from "../validators";

/** Says what an operator may do: `{ operator: { id, role } }`; the id is that of Medusa's user. */
export async function POST(
  req: AuthenticatedMedusaRequest<OperatorRoleBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  const { result } = await setOperatorRoleWorkflow(req.scope).run({
    input: { user_id: id, role: req.validatedBody.role },
  });
  res.json({ operator: { id, role: result.role } });
}
