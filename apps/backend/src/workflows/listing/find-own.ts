import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What a maker looks for among their own goods. */
export interface OwnFilter {
  /** Words of the title, or the beginning of a code. */
  q?: string | undefined;
  status?: "draft" | "hidden" | "published" | undefined;
  category?: string | undefined;
  /** `out`: nothing left to sell. */
  stock?: "out" | undefined;
  order: "updated" | "created" | "title";
  limit: number;
  offset: number;
}

const ORDERS = {
  updated: "product.updated_at desc, product.id",
  created: "product.created_at desc, product.id",
  title: "lower(product.title), product.id",
} as const;

/**
 * Ids of one page of a shop's goods. Plain SQL, because a link cannot be filtered and paged by Medusa's query, and
 * reading all of 5,000 goods for a page of 20 takes seconds.
 */
export async function findOwnProducts(
  container: MedusaContainer,
  sellerId: string,
  filter: OwnFilter,
): Promise<{ ids: string[]; count: number }> {
  const conditions = ["link.seller_id = ?", "link.deleted_at is null", "product.deleted_at is null"];
  const values: string[] = [sellerId];
  const where = (sql: string, ...bound: string[]) => {
    conditions.push(sql);
    values.push(...bound);
  };
  if (filter.q !== undefined && filter.q !== "") {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    where(
      `(product.title ilike ? or exists (select 1 from product_variant variant where variant.product_id = product.id
         and variant.deleted_at is null and variant.sku ilike ?))`,
      like,
      like,
    );
  }
  if (filter.status === "published") where("product.status = 'published'");
  if (filter.status === "hidden") where("product.status <> 'published' and kept.hidden");
  if (filter.status === "draft")
    where("product.status <> 'published' and coalesce(kept.hidden, false) = false");
  if (filter.category !== undefined) {
    where(
      `exists (select 1 from product_category_product placed where placed.product_id = product.id
         and placed.product_category_id in (select id from product_category where handle = ?))`,
      filter.category,
    );
  }
  if (filter.stock === "out") {
    where(`not exists (select 1 from product_variant variant
       join product_variant_inventory_item item on item.variant_id = variant.id and item.deleted_at is null
       join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
       where variant.product_id = product.id and variant.deleted_at is null
         and level.stocked_quantity > level.reserved_quantity)`);
  }
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select product.id, count(*) over ()::int as count from seller_product link
     join product on product.id = link.product_id
     left join seller_listing kept on kept.product_id = product.id and kept.deleted_at is null
     where ${conditions.join(" and ")} order by ${ORDERS[filter.order]} limit ? offset ?`,
    [...values, filter.limit, filter.offset],
  )) as { rows: { id: string; count: number }[] };
  if (rows.length > 0 || filter.offset === 0) {
    return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
  }
  // A page past the end still tells how many there are.
  const first = await findOwnProducts(container, sellerId, { ...filter, limit: 1, offset: 0 });
  return { ids: [], count: first.count };
}
