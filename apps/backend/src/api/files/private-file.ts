import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { MIME_OF, sniff } from "../../modules/file-local-media/sniff";

/** Kinds that a browser may open in place; anything else is handed over as a download. */
const INLINE = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/gif",
  "application/pdf",
]);

/**
 * Streams a private file to somebody who may see it, in a way that lets nothing in it run.
 * @param fileId as it was given when the file was kept
 */
export async function sendPrivateFile(
  container: MedusaContainer,
  res: MedusaResponse,
  fileId: string,
): Promise<void> {
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(fileId);
  const type = sniff(bytes);
  const mime =
    type === null
      ? fileId.endsWith(".csv")
        ? "text/csv; charset=utf-8"
        : "application/octet-stream"
      : MIME_OF[type];
  res.set({
    "content-type": mime,
    "content-length": String(bytes.length),
    "content-disposition": `${INLINE.has(mime) ? "inline" : "attachment"}; filename="${fileId.replaceAll(/[^\w.-]/g, "_")}"`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  });
  res.status(200).end(bytes);
}
