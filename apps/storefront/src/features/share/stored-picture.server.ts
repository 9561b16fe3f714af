import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { env } from "@/lib/env.server";

/** `/media/<hash>.<ext>`, the form under which the backend stores pictures. */
const STORED = /^\/media\/([0-9a-f]{8,64}\.(?:webp|jpe?g|png|avif|gif))$/;
const MOST_BYTES = 20_000_000;
const PATIENCE_MS = 3_000;

/**
 * The bytes of a picture that a document names: from the folder of uploads, or from our bucket. Null when there is
 * none or it cannot be read; no other address is ever fetched.
 */
export async function storedPicture(url: string | null | undefined): Promise<Buffer | null> {
  if (!url) return null;
  const name = STORED.exec(url)?.[1];
  if (name !== undefined) {
    return readFile(join(env().DATA_DIR, "uploads", "public", name)).catch(() => null);
  }
  const bucket = env().S3_FILE_URL;
  if (bucket === undefined || !url.startsWith(`${bucket}/`)) return null;
  return fetchPicture(url).catch(() => null);
}

async function fetchPicture(url: string): Promise<Buffer | null> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok || response.body === null) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}
