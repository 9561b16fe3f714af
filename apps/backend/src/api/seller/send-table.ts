import type { MedusaResponse } from "@medusajs/framework/http";

import { TABLE_TYPES, writeTable, type Table, type TableFormat } from "../../importer/write-table";

/** Answers with a table as a file to be kept. */
export async function sendTable(
  res: MedusaResponse,
  {
    format,
    name,
    table,
    help,
  }: {
    format: TableFormat;
    /** Of the file, without its ending. */
    name: string;
    table: Table;
    help?: { name: string; rows: string[][] };
  },
): Promise<void> {
  const bytes = await writeTable(format, table, help);
  res.set({
    "content-type": TABLE_TYPES[format],
    "content-disposition": `attachment; filename="${name}.${format}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  res.send(format === "csv" ? bytes.toString() : bytes);
}
