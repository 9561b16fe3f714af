import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { setCertificationProductsWorkflow } from "../../../../../workflows/certification";
import { pathId } from "../../../../path-id";
import { respondWithCertification } from "../../respond";
import type { ProductsBody } from "../../validators";

/** Says which products a certificate covers: `{ add, remove }`. */
export async function POST(
  req: AuthenticatedMedusaRequest<ProductsBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  await setCertificationProductsWorkflow(req.scope).run({
    input: { certification_id: id, ...req.validatedBody },
  });
  await respondWithCertification(req, res, id);
}
