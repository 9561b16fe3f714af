import type { ProductReviewStatus } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What the office decided about one of a maker's goods, as the maker may read it. */
export interface OwnReview {
  status: ProductReviewStatus;
  /** Why it was taken down. */
  reason: string | null;
  /** When somebody decided last. */
  decided_at: string | null;
  /** Whether the maker changed it since it was taken down; then it may be published again. */
  changed: boolean;
}

/** The reviews of some goods by the product's id; goods that were never published have none. */
export async function readReviews(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, OwnReview>> {
  if (productIds.length === 0) return new Map();
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select product_id, status, reason, decided_at,
       status = 'taken_down' and content is distinct from gerai_product_content(product_id) as changed
     from product_review where product_id = any(?) and deleted_at is null`,
    [[...productIds]],
  )) as { rows: (Omit<OwnReview, "decided_at"> & { product_id: string; decided_at: Date | null })[] };
  return new Map(
    rows.map(({ product_id: id, status, reason, decided_at: at, changed }) => [
      id,
      { status, reason, decided_at: at?.toISOString() ?? null, changed },
    ]),
  );
}
