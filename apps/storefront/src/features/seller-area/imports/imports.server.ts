import { IMPORT_FIELDS, PRODUCT_IMPORT_STATES } from "@gerai/contracts";
import { z } from "zod";

import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";

const remarkSchema = z.object({
  row: z.number(),
  field: z.string(),
  value: z.string(),
  code: z.string(),
  message: z.string(),
  message_en: z.string(),
});

const importSchema = z.object({
  id: z.string(),
  state: z.enum(PRODUCT_IMPORT_STATES),
  file_name: z.string(),
  rows: z.number(),
  done: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  published: z.number(),
  drafts: z.number(),
  pictures: z.number(),
  refused: z.number(),
  rejected: z.array(remarkSchema),
  warnings: z.array(remarkSchema),
  ignored_columns: z.array(z.string()),
  columns: z.array(
    z.object({ heading: z.string(), field: z.enum(IMPORT_FIELDS).nullable(), sample: z.string() }),
  ),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
});

/** One table of goods that was handed in, and how far it is. */
export type GoodsImport = z.infer<typeof importSchema>;

const oneSchema = z.object({ import: importSchema });
const startedSchema = z.object({ import: z.object({ id: z.string() }) });
const listSchema = z.object({ imports: z.array(importSchema), count: z.number() });
const PATH = "/seller/product-imports";
const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

/** Hands in a table, to be looked through first. */
export async function handIn(
  context: ForWhom,
  file: File,
  publish: boolean,
): Promise<Answer<{ import: GoodsImport }>> {
  const form = new FormData();
  form.append("dry_run", "1");
  form.append("keep", "1");
  if (!publish) form.append("publish", "0");
  form.append("file", file, file.name);
  return await sellerBackendFor(context).upload(PATH, form, oneSchema);
}

/** Looks through it again, with what the columns are; an empty field leaves a column out. */
export async function checkAgain(
  context: ForWhom,
  id: string,
  mapping: Readonly<Record<string, string>>,
): Promise<Answer<{ import: GoodsImport }>> {
  return await sellerBackendFor(context).post(`${pathOf(id)}/check`, { mapping }, oneSchema);
}

/** Starts it in the background. */
export async function startImport(context: ForWhom, id: string): Promise<Answer<unknown>> {
  return await sellerBackendFor(context).post(`${pathOf(id)}/start`, {}, startedSchema);
}

/** One import with everything that is said about its rows. */
export async function getImport(context: ForWhom, id: string): Promise<Answer<{ import: GoodsImport }>> {
  return await sellerBackendFor(context).get(pathOf(id), oneSchema);
}

/** The last ones that were started. */
export async function lastImports(context: ForWhom): Promise<Answer<{ imports: GoodsImport[] }>> {
  return await sellerBackendFor(context).get(`${PATH}?limit=5`, listSchema);
}

/** Where the backend has what can be downloaded, by the name of the file. */
const FILES: Readonly<Record<string, (id: string) => string>> = {
  templat: () => `${PATH}/template`,
  produk: () => "/seller/product-exports",
  catatan: (id) => `${pathOf(id)}/errors`,
};

/** A file to be downloaded: the template, all goods, or what is said about an import; null for any other name. */
export async function downloadTable(
  context: ForWhom,
  name: string,
  format: string,
  id: string,
): Promise<Response | null> {
  const path = Object.hasOwn(FILES, name) ? FILES[name]?.(id) : undefined;
  if (path === undefined || !["csv", "xlsx"].includes(format)) return null;
  return await sellerBackendFor(context).download(`${path}?format=${format}`);
}
