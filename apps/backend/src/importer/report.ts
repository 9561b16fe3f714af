import type { Remark } from "./reasons";

/** What a run did, for machines and for the summary. Counts of rows. */
export interface ImportReport {
  /** Rows that hold anything. */
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Of the created and updated: in the shop, or kept back as drafts. */
  published: number;
  drafts: number;
  /** Pictures that were fetched from the addresses in the file. */
  pictures: number;
  /** Every row that was not taken, with field and reason in Indonesian; a row may have several reasons. */
  rejected: Remark[];
  /** What to look at in rows that were taken. */
  warnings: Remark[];
  /** Columns that were not understood. */
  ignored_columns: string[];
  dry_run: boolean;
}

/** How many remarks of one kind are spelled out in the summary. */
const SHOWN = 10;

/** The summary that a person reads, in Indonesian. */
export function summaryOf(report: ImportReport): string {
  const refused = new Set(report.rejected.map((one) => one.row)).size;
  const lines = [
    report.dry_run ? "Uji coba impor (tidak ada yang disimpan)" : "Hasil impor",
    table([
      ["Baris dibaca", report.rows],
      [report.dry_run ? "Akan dibuat" : "Dibuat", report.created],
      [report.dry_run ? "Akan diperbarui" : "Diperbarui", report.updated],
      ["Tidak berubah", report.unchanged],
      ["Ditolak", refused],
    ]),
  ];
  if (report.created + report.updated > 0) {
    lines.push(`Terbit: ${String(report.published)}, draf: ${String(report.drafts)}.`);
  }
  if (report.ignored_columns.length > 0) {
    lines.push(`Kolom yang tidak dipakai: ${report.ignored_columns.join(", ")}.`);
  }
  if (report.rejected.length > 0) lines.push("", "Baris yang ditolak:", ...rejectedLines(report.rejected));
  if (report.warnings.length > 0) lines.push("", "Perlu diperiksa:", ...warningLines(report.warnings));
  return lines.join("\n");
}

function table(rows: readonly (readonly [string, number])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  return rows
    .map(([label, count]) => `  ${label.padEnd(width)}  ${String(count).padStart(digits)}`)
    .join("\n");
}

/** Every rejection: a person must be able to mend each row. */
function rejectedLines(rejected: readonly Remark[]): string[] {
  return rejected.map((one) => {
    const value = one.value === "" ? "" : ` ("${one.value}")`;
    return `  baris ${String(one.row)}, kolom ${one.field}${value}: ${one.message}`;
  });
}

/** Warnings in groups of the same sentence, with the rows they concern. */
function warningLines(warnings: readonly Remark[]): string[] {
  const groups = new Map<string, number[]>();
  for (const { message, row } of warnings) groups.set(message, [...(groups.get(message) ?? []), row]);
  return [...groups].map(([message, rows]) => {
    const named = rows.slice(0, SHOWN).join(", ");
    const more = rows.length > SHOWN ? ", …" : "";
    return `  ${String(rows.length)} baris (${named}${more}): ${message}`;
  });
}
