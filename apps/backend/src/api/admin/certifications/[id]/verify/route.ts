import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { verifyCertificationWorkflow } from "../../../../../workflows/certification";
import { pathId } from "../../../../path-id";
import { officerOf } from "../../officer";
import { respondWithCertification } from "../../respond";
import type { VerifyCertificationBody } from "../../validators";

/** An officer vouches for a certificate. */
export async function POST(
  req: AuthenticatedMedusaRequest<VerifyCertificationBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  const { evidence, ...check } = req.validatedBody;
  await verifyCertificationWorkflow(req.scope).run({
    input: { id, actor: await officerOf(req), ...check, evidence_file: evidence ?? null },
  });
  await respondWithCertification(req, res, id);
}
