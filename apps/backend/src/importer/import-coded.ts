import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { readListings } from "../workflows/listing/read-listings";
import { attachPictures, judgeAddresses, type WantedPictures } from "./attach-pictures";
import { codeOf, judgeCoded } from "./coded-rows";
import { picturesOf, type ColumnMap } from "./columns";
import type { PictureDoors } from "./fetch-picture";
import type { SheetRow } from "./read-csv";
import { rejection } from "./reasons";
import type { ImportTally } from "./tally";
import { writeChanges, type RowChange } from "./write-changes";

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
  const changes: RowChange[] = [];
  for (const { id, rows } of products) {
    const listing = listings.find((one) => one.id === id);
    if (listing) {
      const { change, changed, unchanged, rejected } = judgeCoded(listing, rows, columns);
      tally.rejected.push(...rejected);
      tally.unchanged += unchanged.length;
      if (change !== null) changes.push({ listing, change, rows: changed });
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
  if (dryRun) {
    tally.updated += changes.reduce((sum, { rows }) => sum + rows.length, 0);
    for (const one of pictures) judgeAddresses(one, tally);
    return;
  }
  await writeChanges(container, sellerId, changes, tally);
  await attachPictures({ container, sellerId, tally, doors }, pictures);
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
