import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { takeDownProductWorkflow } from "../../../../../workflows/product-review/take-down-product";
import { pathId } from "../../../../path-id";
import { goodsOf, respondWithReview } from "../../respond";
import type { TakeDownBody } from "../../validators";

/** Takes goods off the shelf, with a reason that the maker can read. */
export async function POST(
  req: AuthenticatedMedusaRequest<TakeDownBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  await takeDownProductWorkflow(req.scope).run({
    input: {
      id,
      ...(await goodsOf(req, id)),
      decided_by: req.auth_context.actor_id,
      reason: req.validatedBody.reason,
    },
  });
  await respondWithReview(req, res, id);
}
