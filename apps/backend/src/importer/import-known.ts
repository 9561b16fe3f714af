import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { ListingInput } from "../workflows/listing/input";
import { readListings, type Listing } from "../workflows/listing/read-listings";
import type { ImportedGoods } from "./context";
import type { ImportingSeller } from "./find-seller";
import type { ExistingGoods } from "./plan-import";
import { skuOf } from "./product-input";
import type { ImportTally } from "./tally";
import { writeChanges, type RowChange } from "./write-changes";

/** A row about goods that were made in the seller area: its SKU is that of one of their variants. */
export interface KnownGoods {
  goods: ImportedGoods;
  productId: string;
  variantId: string;
}

/** Separates rows whose SKU belongs to goods that no import made. */
export async function splitKnown(
  container: MedusaContainer,
  seller: ImportingSeller,
  goods: readonly ImportedGoods[],
  existing: readonly ExistingGoods[],
): Promise<{ known: KnownGoods[]; unknown: ImportedGoods[] }> {
  const imported = new Set(existing.map(({ externalId }) => externalId));
  const codeOf = (one: ImportedGoods) =>
    imported.has(one.externalId) ? undefined : skuOf(one, { sellerHandle: seller.handle });
  const codes = goods.flatMap((one) => codeOf(one) ?? []);
  if (codes.length === 0) return { known: [], unknown: [...goods] };
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select variant.id, variant.sku, variant.product_id from product_variant variant
     join seller_product link on link.product_id = variant.product_id and link.deleted_at is null
     where link.seller_id = ? and variant.sku = any(?) and variant.deleted_at is null`,
    [seller.id, codes],
  )) as { rows: { id: string; sku: string; product_id: string }[] };
  const variantOf = new Map(rows.map((row) => [row.sku, row]));
  const known: KnownGoods[] = [];
  const unknown: ImportedGoods[] = [];
  for (const one of goods) {
    const variant = variantOf.get(codeOf(one) ?? "");
    if (variant) known.push({ goods: one, productId: variant.product_id, variantId: variant.id });
    else unknown.push(one);
  }
  return { known, unknown };
}

/** Changes goods that were made in the seller area to what their rows say; rows of one product go together. */
export async function importKnown(
  container: MedusaContainer,
  sellerId: string,
  known: readonly KnownGoods[],
  { dryRun, tally }: { dryRun: boolean; tally: ImportTally },
): Promise<void> {
  const changes: RowChange[] = [];
  const ids = [...new Set(known.map(({ productId }) => productId))];
  for (const listing of await readListings(container, sellerId, ids)) {
    const rows = known.filter(({ productId }) => productId === listing.id);
    const changed = rows.filter((row) => changesOf(listing, [row]) !== null);
    tally.unchanged += rows.length - changed.length;
    const change = changesOf(listing, changed);
    if (change !== null) changes.push({ listing, change, rows: changed.map(({ goods }) => goods.row) });
  }
  if (dryRun) tally.updated += changes.reduce((sum, { rows }) => sum + rows.length, 0);
  else await writeChanges(container, sellerId, changes, tally);
}

/** What rows change in goods; what a file leaves empty stays, and so do names: they may have been chosen with care. */
export function changesOf(listing: Listing, rows: readonly KnownGoods[]): ListingInput | null {
  const last = rows.at(-1)?.goods;
  const variants = listing.variants.map(({ id, title, price, stock, weight }) => {
    const goods = rows.find((row) => row.variantId === id)?.goods;
    const seen = { id, title, price, stock, stock_seen: stock, weight };
    return goods
      ? { ...seen, price: goods.price, stock: goods.stock ?? stock, weight: goods.weight ?? weight }
      : seen;
  });
  const differs = variants.some((one, at) => {
    const before = listing.variants[at];
    return one.price !== before?.price || one.stock !== before.stock || one.weight !== before.weight;
  });
  const description =
    last && last.description !== "" && last.description !== listing.description
      ? last.description
      : undefined;
  if (!differs && description === undefined) return null;
  return {
    ...(description === undefined ? {} : { description }),
    ...(differs ? { variants, variants_seen: variants.map(({ id }) => id) } : {}),
  };
}
