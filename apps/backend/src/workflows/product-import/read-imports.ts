import type { ImportColumn, ProductImport } from "@gerai/contracts";
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";

import { notFound } from "../../errors/person-error";
import type { Mapping } from "../../importer/columns";
import type { ImportReport } from "../../importer/report";
import type { ImportTally } from "../../importer/tally";
import { PRODUCT_IMPORT_MODULE } from "../../modules/product-import";
import type { ProductImport as ProductImportModel } from "../../modules/product-import/models/product-import";
import type ProductImportModuleService from "../../modules/product-import/service";

/** An import as the table has it. */
export type ImportRecord = Omit<
  InferTypeOf<typeof ProductImportModel>,
  "mapping" | "columns" | "tally" | "report" | "problem"
> & {
  mapping: Mapping;
  columns: ImportColumn[];
  tally: ImportTally | null;
  report: ImportReport | null;
  problem: { code: string; message: string } | null;
};

/** The service of imports. */
export function importsOf(container: MedusaContainer): ProductImportModuleService {
  return container.resolve<ProductImportModuleService>(PRODUCT_IMPORT_MODULE);
}

/** One import of a shop, as the table has it. */
export async function findImport(
  container: MedusaContainer,
  sellerId: string,
  id: string,
): Promise<ImportRecord> {
  const [found] = await importsOf(container).listProductImports({ id, seller_id: sellerId }, { take: 1 });
  if (!found) throw notFound("product_import_not_found", "Impor ini tidak ditemukan di toko Anda.");
  return found as unknown as ImportRecord;
}

/** An import as its maker sees it. */
export function shownImport(record: ImportRecord): ProductImport {
  const { report, tally } = record;
  const counts = report ?? tally;
  const rejected = report?.rejected ?? tally?.rejected ?? [];
  const iso = (date: Date | string | null) => (date === null ? null : new Date(date).toISOString());
  return {
    id: record.id,
    state: record.state,
    file_name: record.file_name,
    rows: record.rows,
    done: record.state === "done" ? record.rows : record.done,
    created: counts?.created ?? 0,
    updated: counts?.updated ?? 0,
    unchanged: counts?.unchanged ?? 0,
    published: counts?.published ?? 0,
    drafts: counts?.drafts ?? 0,
    pictures: counts?.pictures ?? 0,
    refused: new Set(rejected.filter(({ code }) => !code.startsWith("picture_")).map(({ row }) => row)).size,
    rejected,
    warnings: report?.warnings ?? [],
    ignored_columns: report?.ignored_columns ?? [],
    dry_run: report?.dry_run ?? false,
    columns: record.columns,
    problem: record.problem,
    created_at: iso(record.created_at) ?? "",
    finished_at: iso(record.finished_at),
  };
}

/** The last imports of a shop that were started, newest first, without what is said about rows. */
export async function listImports(
  container: MedusaContainer,
  sellerId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ imports: ProductImport[]; count: number }> {
  const [found, count] = await importsOf(container).listAndCountProductImports(
    { seller_id: sellerId, state: ["waiting", "running", "done", "failed"] },
    { take: limit, skip: offset, order: { created_at: "DESC" } },
  );
  const imports = (found as unknown as ImportRecord[]).map((record) => ({
    ...shownImport(record),
    rejected: [],
    warnings: [],
    columns: [],
  }));
  return { imports, count };
}
