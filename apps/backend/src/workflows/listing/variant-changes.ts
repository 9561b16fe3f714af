import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { invalid, notAllowed, notFound } from "../../errors/person-error";
import type { VariantInput } from "./input";

/** Variants as they are in the database. */
export interface StoredVariants {
  metadata: Record<string, unknown>;
  options: { id: string; title: string; values: string[] }[];
  variants: {
    id: string;
    title: string;
    /** Value of the only option. */
    value: { id: string; value: string } | null;
    item: { id: string; location_id: string | null; stocked: number; reserved: number } | null;
  }[];
}

/** What has to be written for variants to become what was typed. */
export interface VariantChanges {
  option: { id: string; title: string; values: string[] };
  renames: { id: string; value: string }[];
  keep: { id: string; typed: VariantInput }[];
  add: VariantInput[];
  remove: string[];
  stock: { inventory_item_id: string; location_id: string | null; by: number }[];
}

/**
 * Compares stored and typed variants. Goods that an operator gave several options keep their names and number; prices,
 * stock and weights can always be changed.
 * @param seen variants that were on screen; only those are removed when they are missing. Null: all were
 */
export function variantChanges(
  stored: StoredVariants,
  typed: readonly VariantInput[],
  seen: readonly string[] | null = null,
): VariantChanges {
  if (typed.length === 0) throw invalid("variant_missing", "Produk memerlukan paling sedikit satu varian.");
  const known = new Map(stored.variants.map((variant) => [variant.id, variant]));
  const strange = typed.find(({ id }) => id !== undefined && !known.has(id));
  if (strange) throw invalid("variant_unknown", `Varian "${strange.title}" bukan milik produk ini.`);
  const keep = typed.flatMap((one) => (one.id === undefined ? [] : [{ id: one.id, typed: one }]));
  const add = typed.filter(({ id }) => id === undefined);
  const remove = stored.variants
    .filter(({ id }) => (seen === null || seen.includes(id)) && !keep.some((one) => one.id === id))
    .map(({ id }) => id);
  const renamed = keep.filter(({ id, typed: one }) => known.get(id)?.title !== one.title);
  const [option] = stored.options;
  if (!option || stored.options.length > 1) {
    if (renamed.length + add.length + remove.length > 0) {
      throw notAllowed(
        "variant_many_options",
        "Varian produk ini disusun petugas dengan beberapa pilihan. Harga, stok, dan beratnya dapat diubah; untuk nama dan jumlah varian hubungi petugas.",
      );
    }
  }
  return {
    option: option ?? { id: "", title: "", values: [] },
    renames: renamed.flatMap(({ id, typed: one }) => {
      const value = known.get(id)?.value;
      return value ? [{ id: value.id, value: one.title }] : [];
    }),
    keep,
    add,
    remove,
    stock: keep.flatMap(({ id, typed: one }) => stockChange(known.get(id)?.item ?? null, one)),
  };
}

/** The difference between what was on screen and what was typed, never below what is left. */
function stockChange(
  item: StoredVariants["variants"][number]["item"],
  { stock, stock_seen: seen }: VariantInput,
): VariantChanges["stock"] {
  if (item === null || stock === undefined) return [];
  const available = item.stocked - item.reserved;
  const by = Math.max(stock - (seen ?? available), -Math.max(0, available));
  return by === 0 ? [] : [{ inventory_item_id: item.id, location_id: item.location_id, by }];
}

interface Row {
  metadata: Record<string, unknown> | null;
  options?: { id: string; title: string; values?: { value: string }[] | null }[] | null;
  variants?:
    | {
        id: string;
        title: string;
        options?: { id: string; value: string }[] | null;
        inventory_items?:
          | {
              inventory_item_id: string;
              inventory?: {
                location_levels?:
                  { location_id: string; stocked_quantity: unknown; reserved_quantity: unknown }[] | null;
              } | null;
            }[]
          | null;
      }[]
    | null;
}

/** Reads what changes are compared with. */
export async function readVariants(container: MedusaContainer, productId: string): Promise<StoredVariants> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "metadata",
      "options.id",
      "options.title",
      "options.values.value",
      "variants.id",
      "variants.title",
      "variants.options.id",
      "variants.options.value",
      "variants.inventory_items.inventory_item_id",
      "variants.inventory_items.inventory.location_levels.location_id",
      "variants.inventory_items.inventory.location_levels.stocked_quantity",
      "variants.inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { id: productId },
  });
  const [row] = data as unknown as Row[];
  if (!row) throw notFound("product_not_found", "Produk tidak ditemukan.");
  return {
    metadata: row.metadata ?? {},
    options: (row.options ?? []).map(({ id, title, values }) => ({
      id,
      title,
      values: (values ?? []).map(({ value }) => value),
    })),
    variants: (row.variants ?? []).map((variant) => {
      const [item] = variant.inventory_items ?? [];
      const [level] = item?.inventory?.location_levels ?? [];
      return {
        id: variant.id,
        title: variant.title,
        value: variant.options?.length === 1 ? (variant.options[0] ?? null) : null,
        item: item
          ? {
              id: item.inventory_item_id,
              location_id: level?.location_id ?? null,
              stocked: Number(level?.stocked_quantity ?? 0),
              reserved: Number(level?.reserved_quantity ?? 0),
            }
          : null,
      };
    }),
  };
}
