import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { findReviews } from "../../../workflows/product-review/find-reviews";
import type { ListProductReviewsParams } from "./validators";

/**
 * Goods of makers that wait to be looked at, and those decided: `{ product_reviews, count, limit, offset }`; filters
 * `status`, `q`, `seller_id`, `product_id`.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListProductReviewsParams>,
  res: MedusaResponse,
): Promise<void> {
  const filter = req.validatedQuery as ListProductReviewsParams;
  const { reviews, count } = await findReviews(req.scope, filter);
  res.json({ product_reviews: reviews, count, limit: filter.limit, offset: filter.offset });
}
