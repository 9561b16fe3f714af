import type { MedusaResponse } from "@medusajs/framework/http";

import { EXPORT_HEADINGS, EXPORT_NUMBERS, exportRows } from "../../../importer/coded-rows";
import { findOwnProducts } from "../../../workflows/listing/find-own";
import { readListings } from "../../../workflows/listing/read-listings";
import type { SellerRequest } from "../../guards/seller-scope";
import type { TableParams } from "../product-imports/validators";
import { sendTable } from "../send-table";

const CHUNK = 100;

/**
 * All of the shop's goods as CSV or workbook (`format`), one row per variant, to be worked on in a spreadsheet and
 * imported again: `kode_gerai` tells the import what each row is about.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id: sellerId } = req.seller_context;
  const { format } = req.validatedQuery as TableParams;
  const rows: string[][] = [];
  for (let offset = 0; ; offset += CHUNK) {
    const { ids } = await findOwnProducts(req.scope, sellerId, { order: "created", limit: CHUNK, offset });
    if (ids.length === 0) break;
    for (const listing of await readListings(req.scope, sellerId, ids)) rows.push(...exportRows(listing));
  }
  await sendTable(res, {
    format,
    name: "produk",
    table: { headings: EXPORT_HEADINGS, rows, numbers: EXPORT_NUMBERS },
  });
}
