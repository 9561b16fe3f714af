import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { approveProductWorkflow } from "../../../../../workflows/product-review/approve-product";
import { pathId } from "../../../../path-id";
import { respondWithReview } from "../../respond";
import type { ApproveProductBody } from "../../validators";

/** Goods that wait are fine as they are; refused when they changed since `seen`. */
export async function POST(
  req: AuthenticatedMedusaRequest<ApproveProductBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  await approveProductWorkflow(req.scope).run({
    input: { id, decided_by: req.auth_context.actor_id, seen: req.validatedBody.seen },
  });
  await respondWithReview(req, res, id);
}
