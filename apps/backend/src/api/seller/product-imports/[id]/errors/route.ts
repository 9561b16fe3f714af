import type { MedusaResponse } from "@medusajs/framework/http";

import { findImport, shownImport } from "../../../../../workflows/product-import/read-imports";
import type { SellerRequest } from "../../../../guards/seller-scope";
import { pathId } from "../../../../path-id";
import { sendTable } from "../../../send-table";
import type { TableParams } from "../../validators";

/** Everything that is said about rows, to be worked through beside the spreadsheet. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { format } = req.validatedQuery as TableParams;
  const record = await findImport(req.scope, req.seller_context.seller_id, pathId(req));
  const { rejected, warnings } = shownImport(record);
  const lines = (kind: string, remarks: typeof rejected) =>
    remarks.map(({ row, field, value, message }) => [String(row), kind, field, value, message]);
  await sendTable(res, {
    format,
    name: "catatan-impor",
    table: {
      headings: ["baris", "jenis", "kolom", "isi", "alasan"],
      rows: [...lines("ditolak", rejected), ...lines("periksa", warnings)],
      numbers: [0],
    },
  });
}
