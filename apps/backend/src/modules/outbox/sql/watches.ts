/** What an outbox row names: one record, or everything (`all`, ref `*`). */
export const OUTBOX_KINDS = ["product", "seller", "certification", "all"] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

/** A table whose changes reach the shop window. */
export interface Watch {
  /** Table in the public schema; Medusa's own, ours, or a link table. */
  table: string;
  kind: OutboxKind;
  /** SELECT of one column, the ids concerned; `{rows}` stands for the rows that changed (before and after). */
  refs: string;
}

const VARIANT = "JOIN product_variant v ON v.id = ";

/** Every table that a document of the read model is built from. Order is that of the installation only. */
export const WATCHES: readonly Watch[] = [
  { table: "product", kind: "product", refs: "SELECT id FROM {rows}" },
  { table: "product_variant", kind: "product", refs: "SELECT product_id FROM {rows}" },
  { table: "image", kind: "product", refs: "SELECT product_id FROM {rows}" },
  { table: "product_category_product", kind: "product", refs: "SELECT product_id FROM {rows}" },
  {
    table: "product_category",
    kind: "product",
    refs: "SELECT l.product_id FROM {rows} r JOIN product_category_product l ON l.product_category_id = r.id",
  },
  { table: "product_tags", kind: "product", refs: "SELECT product_id FROM {rows}" },
  {
    table: "product_tag",
    kind: "product",
    refs: "SELECT l.product_id FROM {rows} r JOIN product_tags l ON l.product_tag_id = r.id",
  },
  { table: "product_product_option", kind: "product", refs: "SELECT product_id FROM {rows}" },
  {
    table: "product_option",
    kind: "product",
    refs: "SELECT l.product_id FROM {rows} r JOIN product_product_option l ON l.product_option_id = r.id",
  },
  {
    table: "product_option_value",
    kind: "product",
    refs: "SELECT l.product_id FROM {rows} r JOIN product_product_option l ON l.product_option_id = r.option_id",
  },
  {
    table: "product_variant_option",
    kind: "product",
    refs: `SELECT v.product_id FROM {rows} r ${VARIANT} r.variant_id`,
  },
  // Prices hang on a price set, and the set on the variant by a link table.
  {
    table: "product_variant_price_set",
    kind: "product",
    refs: `SELECT v.product_id FROM {rows} r ${VARIANT} r.variant_id`,
  },
  {
    table: "price",
    kind: "product",
    refs: `SELECT v.product_id FROM {rows} r
      JOIN product_variant_price_set l ON l.price_set_id = r.price_set_id ${VARIANT} l.variant_id`,
  },
  {
    table: "price_rule",
    kind: "product",
    refs: `SELECT v.product_id FROM {rows} r JOIN price p ON p.id = r.price_id
      JOIN product_variant_price_set l ON l.price_set_id = p.price_set_id ${VARIANT} l.variant_id`,
  },
  // A sale begins or ends: any product may be in it.
  { table: "price_list", kind: "all", refs: "SELECT '*'::text FROM {rows}" },
  {
    table: "product_variant_inventory_item",
    kind: "product",
    refs: `SELECT v.product_id FROM {rows} r ${VARIANT} r.variant_id`,
  },
  {
    table: "inventory_level",
    kind: "product",
    refs: `SELECT v.product_id FROM {rows} r
      JOIN product_variant_inventory_item l ON l.inventory_item_id = r.inventory_item_id ${VARIANT} l.variant_id`,
  },
  {
    table: "reservation_item",
    kind: "product",
    refs: `SELECT v.product_id FROM {rows} r
      JOIN product_variant_inventory_item l ON l.inventory_item_id = r.inventory_item_id ${VARIANT} l.variant_id`,
  },
  { table: "seller", kind: "seller", refs: "SELECT id FROM {rows}" },
  // Both ends of a link: the maker that lost the goods must be counted again too.
  { table: "seller_product", kind: "product", refs: "SELECT product_id FROM {rows}" },
  { table: "seller_product", kind: "seller", refs: "SELECT seller_id FROM {rows}" },
  { table: "certification", kind: "certification", refs: "SELECT id FROM {rows}" },
  { table: "certification", kind: "seller", refs: "SELECT seller_id FROM {rows}" },
  { table: "certification_event", kind: "certification", refs: "SELECT certification_id FROM {rows}" },
  { table: "product_certification", kind: "product", refs: "SELECT product_id FROM {rows}" },
  { table: "product_certification", kind: "certification", refs: "SELECT certification_id FROM {rows}" },
];
