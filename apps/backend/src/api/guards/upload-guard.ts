import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** Largest form with files, in bytes: a few pictures of 10 MB. Core keeps the whole form in memory. */
const MAX_FORM_BYTES = 64 * 1024 * 1024;

/** What the parser of forms with files says of a broken one; it throws plain errors. */
const BROKEN_FORM =
  /^(Unexpected end of form|Malformed part header|Multipart: Boundary not found|Malformed content type|Unsupported content type|Request aborted)/;

/** Refuses forms that are too large before anything of them is read. */
export function guardUpload(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (Number(req.headers["content-length"] ?? 0) > MAX_FORM_BYTES) {
    next(
      new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Unggahan terlalu besar (lebih dari 64 MB). Unggah sebagian demi sebagian. / The upload is too large (over 64 MB). Upload fewer files at a time.",
        "upload_too_large",
      ),
    );
    return;
  }
  next();
}

/** The refusal that a broken form with files deserves; undefined for every other error. */
export function brokenUpload(error: object): MedusaError | undefined {
  if (!(error instanceof Error) || (error.name !== "MulterError" && !BROKEN_FORM.test(error.message)))
    return undefined;
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Formulir unggahan tidak dapat dibaca. Kirim berkas pada kolom "files". / The upload form cannot be read (${error.message}).`,
    "broken_upload",
  );
}
