import type { MedusaResponse } from "@medusajs/framework/http";

import { templateHelp, templateTable } from "../../../../importer/template";
import type { SellerRequest } from "../../../guards/seller-scope";
import { sendTable } from "../../send-table";
import type { TableParams } from "../validators";

/** An empty table with one example, and in a workbook a sheet that explains the columns. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { format } = req.validatedQuery as TableParams;
  await sendTable(res, { format, name: "templat-produk", table: templateTable(), help: templateHelp() });
}
