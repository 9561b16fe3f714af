import { IMPORT_FIELDS, type ImportColumn, type ImportField } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { guessColumns, type Mapping } from "../../importer/columns";
import { importProducts } from "../../importer/import-products";
import type { Sheet } from "../../importer/read-csv";
import { readSheet } from "../../importer/read-sheet";
import { UnusableInput } from "../../importer/reasons";
import { importsOf, type ImportRecord } from "./read-imports";

/** A table that a maker hands in. */
export interface HandedIn {
  sellerId: string;
  bytes: Buffer;
  fileName: string;
  publish: boolean;
  mapping: Mapping;
}

/**
 * Keeps a table and looks through it: what each row would do, and what its columns are taken for. A table that cannot
 * be read as it stands is kept all the same, with the reason, so that its columns can be named.
 * @throws UnusableInput when the file is no table at all
 */
export async function keepImport(container: MedusaContainer, handed: HandedIn): Promise<ImportRecord> {
  const sheet = await readSheet(handed.bytes);
  const files = container.resolve(Modules.FILE);
  const kept = await files.createFiles({
    filename: "impor.bin",
    mimeType: "application/octet-stream",
    content: handed.bytes.toString("base64"),
    access: "private",
  });
  const record = (await importsOf(container).createProductImports({
    seller_id: handed.sellerId,
    file_name: handed.fileName.replaceAll(/\p{Cc}/gu, "").slice(-120) || "berkas",
    file_key: kept.id,
    state: "checked",
    publish: handed.publish,
    mapping: handed.mapping,
    columns: [] as unknown as Record<string, unknown>,
    rows: sheet.rows.length,
  })) as unknown as ImportRecord;
  return await checkImport(container, record, { sheet, mapping: handed.mapping });
}

/** Looks through a kept table again, with what the maker says its columns are. */
export async function checkImport(
  container: MedusaContainer,
  record: ImportRecord,
  { sheet, mapping }: { sheet?: Sheet; mapping: Mapping },
): Promise<ImportRecord> {
  const table = sheet ?? (await readSheet(await bytesOf(container, record)));
  const change: Partial<Pick<ImportRecord, "report" | "problem">> = { report: null, problem: null };
  try {
    change.report = await importProducts(container, {
      sheet: table,
      seller: record.seller_id,
      mapping,
      publish: record.publish,
      dryRun: true,
      defaults: { category: null },
    });
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    change.problem = { code: error.code, message: error.message };
  }
  return await save(container, record.id, { ...change, mapping, columns: columnsOf(table, mapping) });
}

/** Reads the kept copy of a table. */
export async function bytesOf(container: MedusaContainer, record: ImportRecord): Promise<Buffer> {
  if (record.file_key === null) {
    throw new UnusableInput("file_gone", "Berkasnya sudah tidak ada. Pilih berkasnya sekali lagi.");
  }
  return await container.resolve(Modules.FILE).getAsBuffer(record.file_key);
}

/**
 * Lets a checked import begin.
 * @returns false when it has begun already: of two tabs at once one starts it
 */
export async function startImport(container: MedusaContainer, id: string): Promise<boolean> {
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update product_import set state = 'waiting', done = 0, report = null, updated_at = now()
     where id = ? and state = 'checked' returning id`,
    [id],
  )) as { rows: unknown[] };
  return rows.length > 0;
}

/** Changes the record of an import. */
export async function save(
  container: MedusaContainer,
  id: string,
  change: Partial<ImportRecord>,
): Promise<ImportRecord> {
  const update = { id, ...change } as unknown as { id: string };
  return (await importsOf(container).updateProductImports(update)) as unknown as ImportRecord;
}

/**
 * Reads what a maker says the columns are, as JSON: `{ "Nama Barang": "title", "Catatan": null }`.
 * @throws UnusableInput when it is nothing of the kind
 */
export function readMapping(json: string | null): Mapping {
  if (json === null || json.trim() === "") return {};
  const wrong = () =>
    new UnusableInput(
      "mapping_unreadable",
      'Pasangan kolom tidak terbaca. Tulis sebagai JSON, misalnya {"Nama Barang": "title"}.',
    );
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    throw wrong();
  }
  if (typeof said !== "object" || said === null || Array.isArray(said)) throw wrong();
  const entries = Object.entries(said).slice(0, 200);
  return Object.fromEntries(
    entries.map(([heading, field]): [string, ImportField | null] => {
      if (field === null || field === "") return [heading, null];
      const known = IMPORT_FIELDS.find((one) => one === field);
      if (known === undefined) throw wrong();
      return [heading, known];
    }),
  );
}

/** Longest example of a column. */
const SAMPLE = 60;

function columnsOf({ header, rows }: Sheet, mapping: Mapping): ImportColumn[] {
  return guessColumns(header, mapping).flatMap((field, at) => {
    const heading = header[at] ?? "";
    const sample = rows.map(({ cells }) => cells[at] ?? "").find((cell) => cell !== "") ?? "";
    return heading === "" ? [] : [{ heading, field, sample: sample.slice(0, SAMPLE) }];
  });
}
