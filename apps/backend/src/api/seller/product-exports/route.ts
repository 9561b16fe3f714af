import type { MedusaResponse } from "@medusajs/framework/http";

import { EXPORT_HEADINGS, exportRows } from "../../../importer/coded-rows";
import { findOwnProducts } from "../../../workflows/listing/find-own";
import { readListings } from "../../../workflows/listing/read-listings";
import type { SellerRequest } from "../../guards/seller-scope";

const CHUNK = 100;

/**
 * All of the shop's goods as CSV, one row per variant, to be worked on in a spreadsheet and imported again:
 * `kode_gerai` tells the import what each row is about. Without goods it is the template.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id: sellerId } = req.seller_context;
  const lines = [EXPORT_HEADINGS];
  for (let offset = 0; ; offset += CHUNK) {
    const { ids } = await findOwnProducts(req.scope, sellerId, { order: "created", limit: CHUNK, offset });
    if (ids.length === 0) break;
    for (const listing of await readListings(req.scope, sellerId, ids)) lines.push(...exportRows(listing));
  }
  // The mark makes Excel read it as UTF-8.
  const csv = `\uFEFF${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="produk.csv"',
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  res.send(csv);
}

function quoted(cell: string): string {
  return /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
