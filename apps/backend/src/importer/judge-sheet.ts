import { mapColumns } from "./columns";
import type { ImportContext, ImportedGoods } from "./context";
import { judgeRow } from "./judge-row";
import type { Sheet } from "./read-csv";
import { rejection, type Remark } from "./reasons";

/** A whole file judged: every row is among the goods or among the rejected, never both, never neither. */
export interface JudgedSheet {
  rows: number;
  goods: ImportedGoods[];
  rejected: Remark[];
  warnings: Remark[];
  /** Headings that were not understood. */
  ignoredColumns: string[];
}

/** Judges all rows of a sheet; a later row with the identity of an earlier one is rejected. */
export function judgeSheet(sheet: Sheet, context: ImportContext): JudgedSheet {
  const columns = mapColumns(sheet.header);
  const judged: JudgedSheet = {
    rows: sheet.rows.length,
    goods: [],
    rejected: [],
    warnings: [],
    ignoredColumns: columns.ignored,
  };
  const seen = new Set<string>();
  for (const sheetRow of sheet.rows) {
    const extra = sheetRow.cells.slice(sheet.header.length).find((cell) => cell !== "");
    if (extra !== undefined) {
      judged.rejected.push(rejection(sheetRow.row, "baris", extra, "row_too_many_cells"));
      continue;
    }
    const { goods, rejections, warnings } = judgeRow(sheetRow, columns, context);
    if (goods === null) {
      judged.rejected.push(...rejections);
    } else if (seen.has(goods.externalId)) {
      const column = goods.sku === null ? "title" : "sku";
      judged.rejected.push(
        rejection(sheetRow.row, columns.nameOf(column), goods.sku ?? goods.title, "title_repeated"),
      );
    } else {
      seen.add(goods.externalId);
      judged.goods.push(goods);
      judged.warnings.push(...warnings);
    }
  }
  return judged;
}
