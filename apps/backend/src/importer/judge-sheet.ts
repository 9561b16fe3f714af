import { mapColumns, type ColumnMap } from "./columns";
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

/** Rows judged before others get a turn. */
const TURN = 20;

/** Judges all rows of a sheet; a later row with the identity of an earlier one is rejected. */
export function judgeSheet(
  sheet: Sheet,
  context: ImportContext,
  columns: ColumnMap = mapColumns(sheet.header),
): JudgedSheet {
  const judged = nothingJudged(sheet, columns);
  for (const row of judging(sheet, context, columns)) row(judged);
  return judged;
}

/** The same, letting others have a turn in between: 5,000 rows take a second. */
export async function judgeSheetGently(
  sheet: Sheet,
  context: ImportContext,
  columns: ColumnMap,
): Promise<JudgedSheet> {
  const judged = nothingJudged(sheet, columns);
  let count = 0;
  for (const row of judging(sheet, context, columns)) {
    row(judged);
    count += 1;
    if (count % TURN === 0) await new Promise((resume) => setImmediate(resume));
  }
  return judged;
}

function nothingJudged(sheet: Sheet, columns: ColumnMap): JudgedSheet {
  return {
    rows: sheet.rows.length,
    goods: [],
    rejected: [],
    warnings: [],
    ignoredColumns: columns.ignored,
  };
}

/** Per row, what it adds to the result. */
function* judging(
  sheet: Sheet,
  context: ImportContext,
  columns: ColumnMap,
): Generator<(judged: JudgedSheet) => void> {
  const seen = new Set<string>();
  for (const sheetRow of sheet.rows) {
    yield (judged) => {
      const extra = sheetRow.cells.slice(sheet.header.length).find((cell) => cell !== "");
      if (extra !== undefined) {
        judged.rejected.push(rejection(sheetRow.row, "baris", extra, "row_too_many_cells"));
        return;
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
    };
  }
}
