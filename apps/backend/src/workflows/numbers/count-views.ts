import type { ProductViewCounts } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";

/**
 * Adds views to the counters of a day, in one statement: two storefronts at once lose nothing.
 * @returns how many of the handles belong to a product
 */
export async function countViews(
  container: MedusaContainer,
  { day, views }: ProductViewCounts,
): Promise<number> {
  const sums = new Map<string, number>();
  for (const { handle, count } of views) sums.set(handle, (sums.get(handle) ?? 0) + count);
  const given = [...sums].map(([handle, count]) => ({ id: generateEntityId("", "pviews"), handle, count }));
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into product_views (id, product_id, day, views)
     select given.id, product.id, ?, given.count
     from jsonb_to_recordset(?::jsonb) as given (id text, handle text, count int)
     join product on product.handle = given.handle and product.deleted_at is null
     on conflict (product_id, day) where deleted_at is null
     do update set views = product_views.views + excluded.views, updated_at = now()
     returning product_id`,
    [day, JSON.stringify(given)],
  )) as { rows: unknown[] };
  return rows.length;
}
