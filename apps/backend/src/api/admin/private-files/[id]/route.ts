import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";

import { MIME_OF, sniff } from "../../../../modules/file-local-media/sniff";
import { isPrivateName } from "../../../../modules/file-local-media/store";

/** Kinds that a browser may open in place; anything else is handed over as a download. */
const INLINE = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/gif",
  "application/pdf",
]);

/** Streams a private file (evidence, export) to an operator; routes under `/admin` need a logged-in user. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const key = req.params.id ?? "";
  if (!isPrivateName(key)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Berkas tidak ditemukan. / The file does not exist.");
  }
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(key);
  const type = sniff(bytes);
  const mime =
    type === null
      ? key.endsWith(".csv")
        ? "text/csv; charset=utf-8"
        : "application/octet-stream"
      : MIME_OF[type];
  res.set({
    "content-type": mime,
    "content-length": String(bytes.length),
    "content-disposition": `${INLINE.has(mime) ? "inline" : "attachment"}; filename="${key}"`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  });
  res.status(200).end(bytes);
}
