import writeXlsxFile from "write-excel-file/node";

/** A workbook with one sheet: numbers as numbers, null leaves a gap. */
export async function makeXlsx(rows: (string | number | null)[][]): Promise<Buffer> {
  return await writeXlsxFile(rows).toBuffer();
}
