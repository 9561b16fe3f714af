import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { revokeCertificationWorkflow } from "../../../../../workflows/certification";
import { pathId } from "../../../../path-id";
import { officerOf } from "../../officer";
import { respondWithCertification } from "../../respond";
import type { ReasonBody } from "../../validators";

/** An officer takes a checked certificate out of force; the reason is public. */
export async function POST(req: AuthenticatedMedusaRequest<ReasonBody>, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await revokeCertificationWorkflow(req.scope).run({
    input: { id, actor: await officerOf(req), reason: req.validatedBody.reason },
  });
  await respondWithCertification(req, res, id);
}
