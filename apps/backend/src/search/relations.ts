import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Ids of records whose documents depend on each other. */
export interface DocumentIds {
  productIds: string[];
  sellerIds: string[];
  certificationIds: string[];
}

/** Runs a query with one array of ids and returns the single column `id`. */
async function ids(connection: Knex, sql: string, values: readonly string[]): Promise<string[]> {
  if (values.length === 0) return [];
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(sql, [[...values]]);
  return rows.map(({ id }) => id);
}

/**
 * Everything that must be built anew when these records change: a maker's goods and papers, the maker and
 * papers of goods, the maker and goods of a paper. Links that were deleted count too, so that the page of a
 * maker who lost goods is counted again.
 */
export async function expandIds(connection: Knex, changed: DocumentIds): Promise<DocumentIds> {
  const { productIds, sellerIds, certificationIds } = changed;
  const [goodsOfSellers, goodsOfPapers, papersOfSellers, papersOfGoods, sellersOfGoods, sellersOfPapers] =
    await Promise.all([
      ids(connection, "SELECT product_id AS id FROM seller_product WHERE seller_id = ANY(?)", sellerIds),
      ids(
        connection,
        "SELECT product_id AS id FROM product_certification WHERE certification_id = ANY(?)",
        certificationIds,
      ),
      ids(connection, "SELECT id FROM certification WHERE seller_id = ANY(?)", sellerIds),
      ids(
        connection,
        "SELECT certification_id AS id FROM product_certification WHERE product_id = ANY(?)",
        productIds,
      ),
      ids(connection, "SELECT seller_id AS id FROM seller_product WHERE product_id = ANY(?)", productIds),
      ids(connection, "SELECT seller_id AS id FROM certification WHERE id = ANY(?)", certificationIds),
    ]);
  return {
    productIds: unique(productIds, goodsOfSellers, goodsOfPapers),
    sellerIds: unique(sellerIds, sellersOfGoods, sellersOfPapers),
    certificationIds: unique(certificationIds, papersOfSellers, papersOfGoods),
  };
}

/** Ids of every maker that is not deleted, in a stable order. */
export async function allSellerIds(connection: Knex): Promise<string[]> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    "SELECT id FROM seller WHERE deleted_at IS NULL ORDER BY id",
  );
  return rows.map(({ id }) => id);
}

function unique(...lists: readonly string[][]): string[] {
  return [...new Set(lists.flat())];
}
