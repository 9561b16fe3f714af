import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

import { readListings } from "../workflows/listing/read-listings";
import { updateListing } from "../workflows/listing/save-listing";
import { codeOf, judgeCoded, type JudgedProduct } from "./coded-rows";
import type { ColumnMap } from "./columns";
import type { SheetRow } from "./read-csv";
import { rejection, type Remark } from "./reasons";

/** Products read at once. */
const CHUNK = 100;

/** What came of the rows of an export; counts of rows. */
export interface CodedResult {
  updated: number;
  unchanged: number;
  rejected: Remark[];
}

/** Takes the rows of an export back in: each product is changed as a whole, or refused with its reason. */
export async function importCoded(
  container: MedusaContainer,
  sellerId: string,
  { rows, columns, dryRun }: { rows: SheetRow[]; columns: ColumnMap; dryRun: boolean },
): Promise<CodedResult> {
  const result: CodedResult = { updated: 0, unchanged: 0, rejected: [] };
  if (rows.length === 0) return result;
  const productOf = await findProducts(
    container,
    rows.map((row) => codeOf(row, columns)),
  );
  const byProduct = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const id = productOf.get(codeOf(row, columns)) ?? "";
    byProduct.set(id, [...(byProduct.get(id) ?? []), row]);
  }
  const unknown = (strange: readonly SheetRow[]) => {
    for (const row of strange) {
      const code = codeOf(row, columns);
      result.rejected.push(rejection(row.row, columns.nameOf("code"), code, "code_unknown"));
    }
  };
  unknown(byProduct.get("") ?? []);
  byProduct.delete("");
  const ids = [...byProduct.keys()];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const listings = await readListings(container, sellerId, chunk);
    for (const id of chunk) {
      const own = byProduct.get(id) ?? [];
      const listing = listings.find((one) => one.id === id);
      // Another shop's goods are as unknown as goods that never were.
      if (!listing) unknown(own);
      else await apply(container, sellerId, judgeCoded(listing, own, columns), dryRun, result);
    }
  }
  return result;
}

async function apply(
  container: MedusaContainer,
  sellerId: string,
  { listing, change, changed, unchanged, rejected }: JudgedProduct,
  dryRun: boolean,
  result: CodedResult,
): Promise<void> {
  result.rejected.push(...rejected);
  result.unchanged += unchanged.length;
  if (change === null) return;
  try {
    if (!dryRun) await updateListing(container, sellerId, listing.id, change);
    result.updated += changed.length;
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Import: ${listing.id} was refused: ${String(error)}`);
    for (const row of changed) {
      const refused = rejection(row, "baris", listing.title, "refused");
      result.rejected.push(
        MedusaError.isMedusaError(error) ? { ...refused, message: error.message } : refused,
      );
    }
  }
}

async function findProducts(container: MedusaContainer, codes: string[]): Promise<Map<string, string>> {
  const { rows } = (await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select id, product_id from product_variant where id = any(?) and deleted_at is null", [
      [...new Set(codes)],
    ])) as { rows: { id: string; product_id: string }[] };
  return new Map(rows.map((row) => [row.id, row.product_id]));
}
