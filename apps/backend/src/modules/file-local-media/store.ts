import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";

import { MedusaError } from "@medusajs/framework/utils";

/** Root-relative address of public pictures; backend and storefront both serve it. */
export const PUBLIC_URL_PREFIX = "/media/";
/** Address of the route that streams private files to operators. */
export const PRIVATE_URL_PREFIX = "/admin/private-files/";

const PUBLIC_NAME = /^[0-9a-f]{32}\.(?:webp|avif|png|jpg|jpeg|gif)$/;
const PRIVATE_NAME = /^private-[0-9a-f]{32}\.(?:webp|avif|png|jpeg|gif|pdf|csv|bin)$/;

/** Whether a key has the exact shape of a public picture; such a key cannot leave its folder. */
export function isPublicName(name: string): boolean {
  return PUBLIC_NAME.test(name);
}

/** Whether a key has the exact shape of a private file. */
export function isPrivateName(name: string): boolean {
  return PRIVATE_NAME.test(name);
}

/** Name of a public picture: the first half of its SHA-256, so equal pictures are stored once. */
export function contentName(bytes: Buffer, extension: string): string {
  return `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.${extension}`;
}

/** Name that nobody can guess, for a private file. */
export function randomPrivateName(extension: string): string {
  return `private-${randomBytes(16).toString("hex")}.${extension}`;
}

/** Files of an installation under `DATA_DIR/uploads`. */
export class UploadStore {
  readonly publicDir: string;
  readonly privateDir: string;

  constructor(dataDir: string) {
    this.publicDir = join(dataDir, "uploads", "public");
    this.privateDir = join(dataDir, "uploads", "private");
  }

  /** Where a key lives; 404 for anything that is no name of ours, so no path can be smuggled in. */
  pathOf(key: string): string {
    if (isPublicName(key)) return join(this.publicDir, key);
    if (isPrivateName(key)) return join(this.privateDir, key);
    throw notFound();
  }

  /** Writes a file whole or not at all; a public name that exists already holds the same bytes. */
  async write(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    if (isPublicName(key) && (await this.sizeOf(key)) === bytes.length) return;
    await mkdir(isPublicName(key) ? this.publicDir : this.privateDir, { recursive: true });
    const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    try {
      const handle = await open(draft, "wx", isPublicName(key) ? 0o644 : 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** Size in bytes, or null when there is no such file. */
  async sizeOf(key: string): Promise<number | null> {
    try {
      const found = await stat(this.pathOf(key));
      return found.isFile() ? found.size : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** A stream of the file; 404 when it is not there. */
  async stream(key: string): Promise<Readable> {
    if ((await this.sizeOf(key)) === null) throw notFound();
    return createReadStream(this.pathOf(key));
  }

  /** The whole file; 404 when it is not there. */
  async read(key: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      if (isMissing(error)) throw notFound();
      throw error;
    }
  }

  /** Deletes a private file. Public pictures stay: other rows may show the same content. */
  async remove(key: string): Promise<void> {
    if (!isPrivateName(key)) return;
    await rm(this.pathOf(key), { force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function notFound(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "Berkas tidak ditemukan. / The file does not exist.");
}
