import { productAttributesSchema, type ProductAttributes, type SellerStatus } from "@gerai/contracts";

/** What is read of goods for their maker. */
export const FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "thumbnail",
  "metadata",
  "created_at",
  "updated_at",
  "categories.handle",
  "tags.value",
  "images.url",
  "images.rank",
  "options.id",
  "options.title",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.weight",
  "variants.variant_rank",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.options.id",
  "variants.options.value",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "certifications.id",
  "certifications.kind",
  "certifications.number",
  "certifications.status",
  "certifications.expires_on",
  "seller.id",
  "seller.name",
  "seller.status",
] as const;

/** Goods as the query returns them. */
export interface ListingRow {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  thumbnail: string | null;
  metadata: Record<string, unknown> | null;
  created_at: string;
  updated_at: string;
  categories?: ({ handle: string } | null)[] | null;
  tags?: { value: string }[] | null;
  images?: { url: string; rank: number }[] | null;
  options?: { id: string; title: string }[] | null;
  variants?: VariantRow[] | null;
  certifications?:
    ({ id: string; kind: string; number: string; status: string; expires_on: string | null } | null)[] | null;
  seller?: { id: string; name: string; status: SellerStatus } | null;
}

interface VariantRow {
  id: string;
  title: string;
  sku: string | null;
  weight: number | null;
  variant_rank: number | null;
  prices?: { amount: number; currency_code: string }[] | null;
  options?: { id: string; value: string }[] | null;
  inventory_items?:
    | {
        inventory_item_id: string;
        inventory?: {
          location_levels?: { stocked_quantity: unknown; reserved_quantity: unknown }[] | null;
        } | null;
      }[]
    | null;
}

/** A variant as its maker sees it. */
export interface ListedVariant {
  id: string;
  title: string;
  /** The maker's own code, without the shop's name that keeps codes apart. */
  sku: string | null;
  price: number | null;
  /** Pieces ready to be sold. */
  stock: number;
  /** Pieces promised to orders that are not packed yet. */
  reserved: number;
  weight: number | null;
  rank: number;
}

/** One variant out of its row. */
export function variantOf(row: VariantRow): ListedVariant {
  const levels = (row.inventory_items ?? []).flatMap((item) => item.inventory?.location_levels ?? []);
  const sum = (name: "stocked_quantity" | "reserved_quantity") =>
    levels.reduce((all, level) => all + Number(level[name]), 0);
  const price = (row.prices ?? []).find((one) => one.currency_code === "idr")?.amount;
  return {
    id: row.id,
    title: row.title,
    sku: row.sku === null ? null : row.sku.slice(row.sku.indexOf(":") + 1),
    price: price ?? null,
    stock: Math.max(0, sum("stocked_quantity") - sum("reserved_quantity")),
    reserved: sum("reserved_quantity"),
    weight: row.weight,
    rank: row.variant_rank ?? 0,
  };
}

/** The attributes among a product's metadata; values of the wrong shape as they are, for the person to mend. */
export function attributesOf(metadata: Record<string, unknown> | null): Partial<ProductAttributes> {
  const names = Object.keys(productAttributesSchema.shape);
  return Object.fromEntries(
    Object.entries(metadata ?? {}).filter(
      ([name, value]) => names.includes(name) && value !== null && value !== "",
    ),
  );
}
