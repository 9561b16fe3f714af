import type { MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

import { invalid } from "../../../errors/person-error";
import { importProducts } from "../../../importer/import-products";
import { MAX_BYTES } from "../../../importer/read-csv";
import { UnusableInput } from "../../../importer/reasons";
import type { SellerRequest } from "../../guards/seller-scope";
import { readForm } from "../../multipart";

/** Seconds that a second import of the same shop waits for the first. */
const WAIT = 300;
const FORM_ROOM = 64 * 1024;

/**
 * Takes in a table of goods (`file`, CSV or XLSX; `dry_run=1` judges only; `publish=0` keeps new goods as drafts):
 * `{ import: { rows, created, updated, unchanged, rejected: [{ row, field, value, message }], … } }`.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const form = await readForm(req, MAX_BYTES + FORM_ROOM);
  const file = await form.file("file");
  if (!file) throw invalid("file_missing", 'Pilih satu berkas CSV atau XLSX (kolom "file").');
  const said = (name: string) =>
    form.text(name) ?? (typeof req.query[name] === "string" ? req.query[name] : null);
  const { seller_id: seller } = req.seller_context;
  const run = () =>
    importProducts(req.scope, {
      bytes: file.bytes,
      seller,
      publish: !["0", "false"].includes(said("publish") ?? ""),
      dryRun: ["1", "true"].includes(said("dry_run") ?? ""),
      defaults: { category: null },
    });
  try {
    const report = await req.scope
      .resolve(Modules.LOCKING)
      .execute(`product-import:${seller}`, run, { timeout: WAIT });
    res.json({ import: report });
  } catch (error) {
    if (error instanceof UnusableInput) throw invalid(error.code, error.message);
    throw error;
  }
}
