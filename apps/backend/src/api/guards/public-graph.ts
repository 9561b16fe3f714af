/* eslint-disable max-lines -- one allow-list, which a reviewer should see whole */
import { PUBLIC_SELLER_FIELDS } from "@gerai/contracts";

/** One kind of record as Store routes may show it. Whatever is not named here cannot be asked for. */
export interface PublicEntity {
  /** Plain fields that may be asked for by name. */
  columns: readonly string[];
  /**
   * Core records of which every stored column may be seen: a star goes to core as it is. Without it a star
   * stands for `columns` and nothing else.
   */
  open?: boolean;
  /** Relations that may be followed, with the kind of record they lead to. */
  relations?: Readonly<Record<string, PublicEntityName>>;
  /** Values that core computes as an object (`calculated_price`): open below, and asked for as a whole. */
  objects?: readonly string[];
}

const stamps = ["created_at", "updated_at"] as const;

const money = (...names: string[]) =>
  names.flatMap((name) => [`${name}_total`, `${name}_subtotal`, `${name}_tax_total`]);

const totals = [
  "total",
  "subtotal",
  "tax_total",
  "discount_total",
  "discount_subtotal",
  "discount_tax_total",
  "original_total",
  "original_subtotal",
  "original_tax_total",
  ...money("item", "original_item", "shipping", "original_shipping", "credit_line"),
  "item_discount_total",
  "shipping_discount_total",
] as const;

const addressColumns = [
  "id",
  "address_name",
  "customer_id",
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "postal_code",
  "country_code",
  "province",
  "phone",
  "metadata",
  "is_default_shipping",
  "is_default_billing",
  ...stamps,
] as const;

const productColumns = [
  "id",
  "title",
  "subtitle",
  "description",
  "handle",
  "is_giftcard",
  "discountable",
  "thumbnail",
  "collection_id",
  "type_id",
  "weight",
  "length",
  "height",
  "width",
  "hs_code",
  "origin_country",
  "mid_code",
  "material",
  "metadata",
  ...stamps,
] as const;

const variantColumns = [
  "id",
  "title",
  "sku",
  "barcode",
  "ean",
  "upc",
  "allow_backorder",
  "manage_inventory",
  "inventory_quantity",
  "variant_rank",
  "product_id",
  "thumbnail",
  "hs_code",
  "origin_country",
  "mid_code",
  "material",
  "weight",
  "length",
  "height",
  "width",
  "metadata",
  ...stamps,
] as const;

const lineColumns = [
  "id",
  "title",
  "subtitle",
  "thumbnail",
  "quantity",
  "unit_price",
  "compare_at_unit_price",
  "is_tax_inclusive",
  "is_discountable",
  "is_giftcard",
  "requires_shipping",
  "variant_id",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "metadata",
  ...totals,
  ...stamps,
] as const;

const graph = {
  product: {
    columns: productColumns,
    relations: {
      variants: "variant",
      options: "product_option",
      images: "image",
      tags: "product_tag",
      type: "product_type",
      collection: "collection",
      categories: "category",
      seller: "seller",
      // Not `certifications`: drafts and rejected papers hang on the same link and are nobody's business.
      // `/store/certifications/{id}` tells what may be known.
    },
  },
  variant: {
    open: true,
    columns: variantColumns,
    relations: { options: "option_value", images: "image", product: "product" },
    objects: ["calculated_price"],
  },
  product_option: {
    open: true,
    columns: ["id", "title", "is_exclusive", "metadata", ...stamps],
    relations: { values: "option_value" },
  },
  option_value: {
    open: true,
    columns: ["id", "value", "rank", "option_id", "metadata", ...stamps],
    relations: { option: "option_name" },
  },
  option_name: { columns: ["id", "title"] },
  image: { open: true, columns: ["id", "url", "rank", "metadata"] },
  product_tag: { open: true, columns: ["id", "value", "metadata", ...stamps] },
  product_type: { open: true, columns: ["id", "value", "metadata", ...stamps] },
  collection: { open: true, columns: ["id", "title", "handle", "metadata", ...stamps] },
  // No way from a category, tag or maker back to products: it would lead to drafts.
  category: {
    columns: ["id", "name", "description", "handle", "rank", "parent_category_id", "metadata", ...stamps],
    relations: { parent_category: "category", category_children: "category" },
  },
  seller: { columns: PUBLIC_SELLER_FIELDS },
  region: {
    open: true,
    columns: ["id", "name", "currency_code", "automatic_taxes", "metadata", ...stamps],
    relations: { countries: "country" },
  },
  country: { open: true, columns: ["id", "iso_2", "iso_3", "num_code", "name", "display_name", "region_id"] },
  currency: { columns: ["code", "name", "symbol", "symbol_native", "decimal_digits", "rounding"] },
  address: { open: true, columns: addressColumns },
  customer: {
    columns: [
      "id",
      "email",
      "company_name",
      "first_name",
      "last_name",
      "phone",
      "metadata",
      "has_account",
      ...stamps,
    ],
    relations: { addresses: "address" },
  },
  buyer: { columns: ["id", "email", "first_name", "last_name", "has_account"] },
  cart: {
    columns: [
      "id",
      "currency_code",
      "email",
      "locale",
      "region_id",
      "customer_id",
      "sales_channel_id",
      "shipping_address_id",
      "billing_address_id",
      "completed_at",
      "metadata",
      ...totals,
      ...stamps,
    ],
    relations: {
      items: "line",
      region: "region",
      customer: "buyer",
      shipping_address: "address",
      billing_address: "address",
      shipping_methods: "shipping_method",
      promotions: "promotion",
      payment_collection: "payment_collection",
      credit_lines: "credit_line",
    },
  },
  line: {
    open: true,
    columns: lineColumns,
    relations: {
      product: "product",
      variant: "variant",
      tax_lines: "tax_line",
      adjustments: "adjustment",
      detail: "line_detail",
    },
  },
  line_detail: {
    open: true,
    columns: [
      "id",
      "quantity",
      "fulfilled_quantity",
      "shipped_quantity",
      "delivered_quantity",
      "return_requested_quantity",
      "return_received_quantity",
      "written_off_quantity",
    ],
  },
  tax_line: { open: true, columns: ["id", "description", "code", "rate", "provider_id", "data", "metadata"] },
  adjustment: {
    open: true,
    columns: ["id", "code", "amount", "promotion_id", "is_tax_inclusive", "description"],
  },
  shipping_method: {
    open: true,
    columns: [
      "id",
      "name",
      "description",
      "amount",
      "is_tax_inclusive",
      "shipping_option_id",
      "data",
      "metadata",
      ...totals,
      ...stamps,
    ],
    relations: { tax_lines: "tax_line", adjustments: "adjustment" },
  },
  promotion: {
    columns: ["id", "code", "is_automatic", "is_tax_inclusive"],
    relations: { application_method: "application_method" },
  },
  application_method: { columns: ["value", "type", "currency_code"] },
  credit_line: { open: true, columns: ["id", "amount", "reference", "reference_id", "metadata", ...stamps] },
  payment_collection: {
    open: true,
    columns: ["id", "currency_code", "amount", "status", ...stamps],
    relations: { payment_sessions: "payment_session" },
  },
  payment_session: {
    open: true,
    columns: ["id", "currency_code", "amount", "provider_id", "status", "data", "context", ...stamps],
  },
  payment_provider: { columns: ["id", "is_enabled"] },
  order: {
    columns: [
      "id",
      "status",
      "summary",
      "display_id",
      "custom_display_id",
      "currency_code",
      "region_id",
      "email",
      "metadata",
      "payment_status",
      "fulfillment_status",
      ...totals,
      ...stamps,
    ],
    relations: {
      items: "line",
      shipping_address: "address",
      billing_address: "address",
      shipping_methods: "shipping_method",
      payment_collections: "payment_collection",
      credit_lines: "credit_line",
    },
  },
  return_reason: {
    open: true,
    columns: ["id", "value", "label", "description", "parent_return_reason_id", ...stamps],
    relations: { parent_return_reason: "return_reason", return_reason_children: "return_reason" },
  },
  return: { columns: ["id", "order_id", "metadata", ...stamps] },
  shipping_option: {
    columns: [
      "id",
      "name",
      "price_type",
      "amount",
      "service_zone_id",
      "shipping_profile_id",
      "provider_id",
      "shipping_option_type_id",
      "data",
      "metadata",
      "insufficient_inventory",
    ],
  },
} as const;

export type PublicEntityName = keyof typeof graph;

/** The allow-list of everything that `fields=` on Store routes may reach. */
export const PUBLIC_GRAPH: Readonly<Record<PublicEntityName, PublicEntity>> = graph;
