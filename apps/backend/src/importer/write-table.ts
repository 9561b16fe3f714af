import writeXlsxFile from "write-excel-file/node";

/** A table to be downloaded. */
export interface Table {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** Places of the columns that hold numbers. */
  numbers?: readonly number[];
}

/** What a table can be downloaded as. */
export const TABLE_FORMATS = ["csv", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Media type of each. */
export const TABLE_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A table as a file; further sheets go into workbooks only. */
export async function writeTable(
  format: TableFormat,
  table: Table,
  help?: { name: string; rows: readonly (readonly string[])[] },
): Promise<Buffer> {
  return format === "csv" ? Buffer.from(csvOf(table)) : await workbookOf(table, help);
}

/** The mark makes Excel read it as UTF-8. */
function csvOf({ headings, rows }: Table): string {
  const lines = [headings, ...rows].map((cells) => cells.map((cell) => quoted(harmless(cell))).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A spreadsheet would run a text that begins like a formula; `bare` takes the sign away again. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** A cell without the sign that keeps spreadsheets from running it. */
export function bare(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, "");
}

/** Widest column, in letters. */
const WIDEST = 40;

/** Texts are written as texts, so nothing in a workbook can run. */
async function workbookOf(
  { headings, rows, numbers = [] }: Table,
  help?: { name: string; rows: readonly (readonly string[])[] },
): Promise<Buffer> {
  const text = (value: string) => ({ type: String, value, wrap: value.includes("\n") });
  const cellOf = (value: string, at: number) => {
    if (value === "") return null;
    return numbers.includes(at) && /^\d{1,15}$/.test(value)
      ? { type: Number, value: Number(value) }
      : text(value);
  };
  const head = headings.map((value) => ({ type: String, value, fontWeight: "bold" as const }));
  const widths = headings.map((heading, at) => ({
    width: Math.min(
      WIDEST,
      Math.max(heading.length + 3, ...rows.slice(0, 50).map((row) => (row[at] ?? "").length)),
    ),
  }));
  const sheets = [
    {
      sheet: "Produk",
      data: [head, ...rows.map((row) => row.map(cellOf))],
      columns: widths,
      stickyRowsCount: 1,
    },
    ...(help
      ? [
          {
            sheet: help.name,
            data: help.rows.map((row) => row.map((value) => ({ ...text(value), wrap: true }))),
            columns: [{ width: 22 }, { width: 70 }, { width: 36 }],
          },
        ]
      : []),
  ];
  return await writeXlsxFile(sheets).toBuffer();
}
