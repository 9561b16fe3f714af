import type { MedusaContainer } from "@medusajs/framework/types";

import { PRODUCT_REVIEW_MODULE } from "../modules/product-review";
import type ProductReviewModuleService from "../modules/product-review/service";

/** Goods that are left waiting, so that the queue shows what it is for. */
const LEFT_WAITING = 4;
/** More goods than the demo has. */
const ALL = 10_000;

/** The officer has looked at the demo's goods, at all but the newest; returns how many were found fine now. */
export async function seedReviews(
  container: MedusaContainer,
  { sellerIds, officerId }: { sellerIds: readonly string[]; officerId: string },
): Promise<number> {
  const service = container.resolve<ProductReviewModuleService>(PRODUCT_REVIEW_MODULE);
  const waiting = await service.listProductReviews(
    { seller_id: [...sellerIds], status: "waiting" },
    { select: ["id"], order: { waiting_since: "DESC", id: "ASC" }, skip: LEFT_WAITING, take: ALL },
  );
  await service.updateProductReviews(
    waiting.map(({ id }) => ({
      id,
      status: "fine" as const,
      decided_by: officerId,
      decided_at: new Date(),
    })),
  );
  return waiting.length;
}
