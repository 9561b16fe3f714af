import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { env } from "@/lib/env.server";

/** `/media/<hash>.<ext>`, the form under which the backend stores pictures. */
const STORED = /^\/media\/([0-9a-f]{8,64}\.(?:webp|jpe?g|png|avif|gif))$/;
const MOST_BYTES = 20_000_000;
const PATIENCE_MS = 3_000;

/**
 * The bytes of a picture that a document names: from the folder of uploads, or from the bucket that an
 * absolute address points to. Null when there is none or it cannot be read.
 */
export async function storedPicture(url: string | null | undefined): Promise<Buffer | null> {
  if (!url) return null;
  const name = STORED.exec(url)?.[1];
  if (name !== undefined) {
    return readFile(join(env().DATA_DIR, "uploads", "public", name)).catch(() => null);
  }
  return /^https?:\/\//.test(url) ? fetchPicture(url).catch(() => null) : null;
}

async function fetchPicture(url: string): Promise<Buffer | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok || Number(response.headers.get("content-length") ?? 0) > MOST_BYTES) return null;
  return Buffer.from(await response.arrayBuffer());
}
