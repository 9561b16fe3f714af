import type { MedusaResponse } from "@medusajs/framework/http";

import { invalid } from "../../../errors/person-error";
import { MAX_BYTES } from "../../../importer/read-csv";
import { keepImport, readMapping } from "../../../workflows/product-import/keep-import";
import { dropImport } from "../../../workflows/product-import/work-off-import";
import { listImports, shownImport } from "../../../workflows/product-import/read-imports";
import type { SellerRequest } from "../../guards/seller-scope";
import { readForm } from "../../multipart";
import { orInvalid, startAndRespond } from "./respond";
import type { ListImportsParams } from "./validators";

const FORM_ROOM = 64 * 1024;

/**
 * Takes in a table of goods (`file`, CSV or XLSX). `dry_run=1` judges only; with `keep=1` as well the table is kept,
 * to be started by its id. `publish=0` keeps new goods as drafts; `mapping` says what columns are, as JSON. Answers
 * `{ import: { rows, created, updated, unchanged, rejected: [{ row, field, value, message }], … } }`, or 202 with
 * `{ import: { id, state } }` for long tables.
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const form = await readForm(req, MAX_BYTES + FORM_ROOM);
  const file = await form.file("file");
  if (!file) throw invalid("file_missing", 'Pilih satu berkas CSV atau XLSX (kolom "file").');
  const said = (name: string) =>
    form.text(name) ?? (typeof req.query[name] === "string" ? req.query[name] : null);
  const yes = (name: string) => ["1", "true"].includes(said(name) ?? "");
  const record = await orInvalid(
    async () =>
      await keepImport(req.scope, {
        sellerId: req.seller_context.seller_id,
        bytes: file.bytes,
        fileName: file.name,
        publish: !["0", "false"].includes(said("publish") ?? ""),
        mapping: readMapping(said("mapping")),
      }),
  );
  if (!yes("dry_run")) {
    await startAndRespond(req, res, record);
    return;
  }
  if (yes("keep")) {
    res.json({ import: shownImport(record) });
    return;
  }
  await dropImport(req.scope, record);
  if (record.problem !== null) throw invalid(record.problem.code, record.problem.message);
  res.json({ import: shownImport(record) });
}

/** The shop's last imports: `{ imports, count, limit, offset }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as ListImportsParams;
  const { imports, count } = await listImports(req.scope, req.seller_context.seller_id, { limit, offset });
  res.json({ imports, count, limit, offset });
}
