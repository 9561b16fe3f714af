import { pipeline } from "node:stream/promises";

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";

import { mimeOfName } from "../../../modules/file-local-media/media-type";
import { isPublicName } from "../../../modules/file-local-media/store";

/** Serves a public picture to the dashboard; shoppers get it from the storefront's own origin. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params.name ?? "";
  // Only names of our own shape reach the disk: no dots, no slashes, nothing to climb with.
  if (!isPublicName(name)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Foto tidak ditemukan. / The picture does not exist.");
  }
  const etag = `"${name.slice(0, 32)}"`;
  // Opened before any header is set: a 404 must not go out as immutable.
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(name);
  res.set({
    "cache-control": "public, max-age=31536000, immutable",
    etag,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
  });
  if (req.headers["if-none-match"] === etag) {
    stream.destroy();
    res.status(304).end();
    return;
  }
  await pipeline(stream, res.status(200).type(mimeOfName(name)));
}
