import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { rejectCertificationWorkflow } from "../../../../../workflows/certification";
import { pathId } from "../../../../path-id";
import { officerOf } from "../../officer";
import { respondWithCertification } from "../../respond";
import type { ReasonBody } from "../../validators";

/** An officer sends a certificate back, with a reason that the maker can read. */
export async function POST(req: AuthenticatedMedusaRequest<ReasonBody>, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await rejectCertificationWorkflow(req.scope).run({
    input: { id, actor: await officerOf(req), reason: req.validatedBody.reason },
  });
  await respondWithCertification(req, res, id);
}
