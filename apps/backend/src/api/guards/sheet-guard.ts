import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { invalid } from "../../errors/person-error";

/** Medusa's import of products reads any bytes as a table and stumbles over pictures and empty files. */
export function guardSheet(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { file } = req as MedusaRequest & { file?: { buffer: Buffer } };
  if (file && !isTable(file.buffer)) {
    throw invalid(
      "not_a_table",
      "Berkas ini bukan tabel CSV. Simpan lembar kerja sebagai CSV (UTF-8) dengan judul kolom di baris pertama, lalu unggah lagi. / This file is not a CSV table with a header.",
    );
  }
  next();
}

/** Text without control characters, with a header of at least two columns and a row below it. */
function isTable(bytes: Buffer): boolean {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return false;
  const [header = "", ...rows] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return /[,;\t]/.test(header) && rows.length > 0;
}
