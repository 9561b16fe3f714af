import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

import type { ListingInput } from "../workflows/listing/input";
import type { Listing } from "../workflows/listing/read-listings";
import { updateListing } from "../workflows/listing/save-listing";
import {
  changeVariantsWorkflow,
  type ChangeVariantsInput,
} from "../workflows/product-import/change-variants";
import { rejection } from "./reasons";
import type { ImportTally } from "./tally";

/** A change of goods that are there, and the rows that say it. */
export interface RowChange {
  listing: Listing;
  change: ListingInput;
  rows: readonly number[];
}

/**
 * Writes changes of goods. Where only numbers of variants differ, which is what most tables change, all are written at
 * once; the others, and all of them when that fails, one product at a time.
 */
export async function writeChanges(
  container: MedusaContainer,
  sellerId: string,
  changes: readonly RowChange[],
  tally: ImportTally,
): Promise<void> {
  const quick = changes.filter(({ listing, change }) => onlyNumbers(listing, change));
  const done = (await writeNumbers(container, quick)) ? new Set(quick) : new Set<RowChange>();
  for (const one of changes) {
    if (done.has(one) || (await writeOne(container, sellerId, one, tally))) tally.updated += one.rows.length;
  }
}

/** Whether a change concerns nothing but price, stock and weight of variants that have a price. */
export function onlyNumbers({ variants: before }: Listing, { variants, ...more }: ListingInput): boolean {
  const { variants_seen: _seen, ...others } = more;
  if (variants === undefined || Object.keys(others).length > 0 || variants.length !== before.length)
    return false;
  return variants.every((variant) => {
    const stored = before.find(({ id }) => id === variant.id);
    return (
      stored?.title === variant.title &&
      stored.price !== null &&
      variant.price !== null &&
      (variant.sku === undefined || variant.sku === stored.sku)
    );
  });
}

async function writeNumbers(container: MedusaContainer, changes: readonly RowChange[]): Promise<boolean> {
  if (changes.length === 0) return true;
  try {
    await changeVariantsWorkflow(container).run({ input: await numbersOf(container, changes) });
    return true;
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Import: ${String(changes.length)} products are changed one by one: ${String(error)}`);
    return false;
  }
}

interface ShelfRow {
  variant_id: string;
  inventory_item_id: string;
  location_id: string;
  available: number;
}

async function numbersOf(
  container: MedusaContainer,
  changes: readonly RowChange[],
): Promise<ChangeVariantsInput> {
  const pairs = changes.flatMap(({ listing, change }) =>
    (change.variants ?? []).flatMap((typed) => {
      const stored = listing.variants.find(({ id }) => id === typed.id);
      return stored === undefined ? [] : [{ stored, typed }];
    }),
  );
  const restocked = pairs.filter(
    ({ stored, typed }) => typed.stock !== undefined && typed.stock !== stored.stock,
  );
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select distinct on (item.variant_id) item.variant_id, item.inventory_item_id, level.location_id,
       (level.stocked_quantity - level.reserved_quantity)::float8 as available
     from product_variant_inventory_item item
     join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
     where item.variant_id = any(?) and item.deleted_at is null order by item.variant_id, level.created_at`,
    [restocked.map(({ stored }) => stored.id)],
  )) as { rows: ShelfRow[] };
  if (rows.length < restocked.length) throw new Error("some variants lie on no shelf yet");
  return {
    prices: pairs.flatMap(({ stored, typed }) =>
      typed.price === null || typed.price === stored.price
        ? []
        : [{ variant_id: stored.id, amount: typed.price }],
    ),
    weights: pairs.flatMap(({ stored, typed }) =>
      typed.weight === undefined || typed.weight === stored.weight
        ? []
        : [{ id: stored.id, weight: typed.weight }],
    ),
    stock: rows.flatMap(({ variant_id: id, inventory_item_id, location_id, available }) => {
      const pair = restocked.find(({ stored }) => stored.id === id);
      // A difference to what the table was compared with, so that what is sold meanwhile stays sold.
      const wished = (pair?.typed.stock ?? 0) - (pair?.typed.stock_seen ?? available);
      const by = Math.max(wished, -Math.max(0, available));
      return by === 0 ? [] : [{ inventory_item_id, location_id, by }];
    }),
  };
}

async function writeOne(
  container: MedusaContainer,
  sellerId: string,
  { listing, change, rows }: RowChange,
  tally: ImportTally,
): Promise<boolean> {
  try {
    await updateListing(container, sellerId, listing.id, change);
    return true;
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Import: ${listing.id} was refused: ${String(error)}`);
    for (const row of rows) {
      const refused = rejection(row, "baris", listing.title, "refused");
      tally.rejected.push(
        MedusaError.isMedusaError(error) ? { ...refused, message: error.message } : refused,
      );
    }
    return false;
  }
}
