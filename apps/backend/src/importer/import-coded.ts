import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

import { readListings } from "../workflows/listing/read-listings";
import { updateListing } from "../workflows/listing/save-listing";
import { attachPictures, judgeAddresses, type WantedPictures } from "./attach-pictures";
import { codeOf, judgeCoded, type JudgedProduct } from "./coded-rows";
import { picturesOf, type ColumnMap } from "./columns";
import type { PictureDoors } from "./fetch-picture";
import type { SheetRow } from "./read-csv";
import { rejection } from "./reasons";
import type { ImportTally } from "./tally";

/** Products dealt with before the progress is kept. */
const BATCH = 50;

/** Some products of an export with their rows. */
export interface CodedBatch {
  products: { id: string; rows: SheetRow[] }[];
  /** Number of rows in it. */
  rows: number;
}

/**
 * Gathers the rows of an export by product, some products at a time; always the same way for the same file, so that
 * a run can go on where an earlier one stopped.
 */
export async function codedBatches(
  container: MedusaContainer,
  rows: readonly SheetRow[],
  columns: ColumnMap,
): Promise<CodedBatch[]> {
  if (rows.length === 0) return [];
  const productOf = await findProducts(
    container,
    rows.map((row) => codeOf(row, columns)),
  );
  const byProduct = new Map<string, SheetRow[]>();
  for (const row of rows) {
    // Codes that never were are gathered under a product that never was.
    const id = productOf.get(codeOf(row, columns)) ?? "";
    byProduct.set(id, [...(byProduct.get(id) ?? []), row]);
  }
  const products = [...byProduct].map(([id, own]) => ({ id, rows: own }));
  return Array.from({ length: Math.ceil(products.length / BATCH) }, (_, at) => {
    const some = products.slice(at * BATCH, (at + 1) * BATCH);
    return { products: some, rows: some.reduce((sum, one) => sum + one.rows.length, 0) };
  });
}

interface CodedSetting {
  columns: ColumnMap;
  dryRun: boolean;
  tally: ImportTally;
  doors: PictureDoors | undefined;
}

/** Takes rows of an export back in: each product is changed as a whole, or refused with its reason. */
export async function importCoded(
  container: MedusaContainer,
  sellerId: string,
  { products }: CodedBatch,
  { columns, dryRun, tally, doors }: CodedSetting,
): Promise<void> {
  const listings = await readListings(
    container,
    sellerId,
    products.map(({ id }) => id).filter((id) => id !== ""),
  );
  const pictures: WantedPictures[] = [];
  for (const { id, rows } of products) {
    const listing = listings.find((one) => one.id === id);
    if (listing) {
      await apply(container, sellerId, judgeCoded(listing, rows, columns), dryRun, tally);
      pictures.push(
        ...rows.map((row) => ({
          row: row.row,
          field: columns.nameOf("picture"),
          productId: id,
          urls: picturesOf(row.cells, columns),
        })),
      );
      continue;
    }
    // Another shop's goods are as unknown as goods that never were.
    for (const row of rows) {
      tally.rejected.push(rejection(row.row, columns.nameOf("code"), codeOf(row, columns), "code_unknown"));
    }
  }
  if (dryRun) for (const one of pictures) judgeAddresses(one, tally);
  else await attachPictures({ container, sellerId, tally, doors }, pictures);
}

async function apply(
  container: MedusaContainer,
  sellerId: string,
  { listing, change, changed, unchanged, rejected }: JudgedProduct,
  dryRun: boolean,
  tally: ImportTally,
): Promise<void> {
  tally.rejected.push(...rejected);
  tally.unchanged += unchanged.length;
  if (change === null) return;
  try {
    if (!dryRun) await updateListing(container, sellerId, listing.id, change);
    tally.updated += changed.length;
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Import: ${listing.id} was refused: ${String(error)}`);
    for (const row of changed) {
      const refused = rejection(row, "baris", listing.title, "refused");
      tally.rejected.push(
        MedusaError.isMedusaError(error) ? { ...refused, message: error.message } : refused,
      );
    }
  }
}

/** Products that were deleted since are among them: which rows belong together must not depend on it. */
async function findProducts(container: MedusaContainer, codes: string[]): Promise<Map<string, string>> {
  const { rows } = (await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select id, product_id from product_variant where id = any(?)", [[...new Set(codes)]])) as {
    rows: { id: string; product_id: string }[];
  };
  return new Map(rows.map((row) => [row.id, row.product_id]));
}
