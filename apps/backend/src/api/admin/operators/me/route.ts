import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { OPERATOR_MODULE } from "../../../../modules/operator";
import type OperatorModuleService from "../../../../modules/operator/service";

/** Whoever asks, and what they may do: `{ operator: { id, role } }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id: id, actor_type: type } = req.auth_context;
  const service = req.scope.resolve<OperatorModuleService>(OPERATOR_MODULE);
  res.json({ operator: { id, role: type === "api-key" ? "admin" : await service.roleOf(id) } });
}
