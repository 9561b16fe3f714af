import { PRODUCT_REVIEW_STATUSES } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

const id = z.string().trim().min(1).max(100).optional();

/** `GET /admin/product-reviews` */
export const listProductReviewsParams = z.object({
  status: z.enum(PRODUCT_REVIEW_STATUSES).optional(),
  /** Words of the title or of the shop's name. */
  q: z.string().trim().min(1).max(200).optional(),
  seller_id: id,
  product_id: id,
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListProductReviewsParams = z.infer<typeof listProductReviewsParams>;

/** `POST /admin/product-reviews/:id/approve`: the `content` that the operator looked at. */
export const approveProductBody = z.object({ seen: z.string().min(1).max(64) }).strict();
export type ApproveProductBody = z.infer<typeof approveProductBody>;

/** `POST /admin/product-reviews/:id/take-down`: why, in words for the maker. */
export const takeDownBody = z.object({ reason: z.string().trim().min(3).max(1000) }).strict();
export type TakeDownBody = z.infer<typeof takeDownBody>;
