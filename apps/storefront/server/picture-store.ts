import { randomUUID } from "node:crypto";
import { access, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

import sharp from "sharp";

import { PICTURE_WIDTHS, type PictureWidth } from "../src/lib/media.ts";
import { WorkQueue } from "./work-queue.ts";

/** Forms in which the backend stores pictures, likeliest first. SVG is not among them: it can carry scripts. */
const STORED_AS = ["webp", "jpg", "png", "avif", "jpeg", "gif"] as const;
const NAME = new RegExp(`^([0-9a-f]{8,64})(?:-(${PICTURE_WIDTHS.join("|")}))?\\.(${STORED_AS.join("|")})$`);
/** A file of a few kilobytes can claim to be gigapixels large. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 72;

/** Stored pictures and their widths: `<hash>.jpg` as uploaded, `<hash>-480.webp` made once and kept. */
export class PictureStore {
  readonly #uploads: string;
  readonly #cache: string;
  readonly #queue = new WorkQueue({ atOnce: 2, longest: 200 });
  readonly #underWay = new Map<string, Promise<string | undefined>>();

  constructor(dataDir: string) {
    this.#uploads = join(dataDir, "uploads", "public");
    this.#cache = join(dataDir, "media-cache");
  }

  /**
   * The file behind a name as in `/media/<name>`; undefined for a wrong name or an unknown picture.
   * @throws QueueFullError when too many pictures are waiting to be resized
   */
  async find(name: string): Promise<string | undefined> {
    const match = NAME.exec(name);
    const [, hash, width, extension] = match ?? [];
    if (hash === undefined) return undefined;
    if (width === undefined) {
      const file = join(this.#uploads, name);
      return (await exists(file)) ? file : undefined;
    }
    if (extension !== "webp") return undefined;
    const target = join(this.#cache, name);
    if (await exists(target)) return target;
    let making = this.#underWay.get(name);
    if (making === undefined) {
      making = this.#make(hash, Number(width) as PictureWidth, target);
      this.#underWay.set(name, making);
      const done = () => this.#underWay.delete(name);
      making.then(done, done);
    }
    return making;
  }

  async #make(hash: string, width: PictureWidth, target: string): Promise<string | undefined> {
    const source = await this.#original(hash);
    if (source === undefined) return undefined;
    return this.#queue.run(async () => {
      await mkdir(this.#cache, { recursive: true });
      // Written beside and renamed, so that nobody ever reads half a picture.
      const draft = `${target}.${randomUUID()}.tmp`;
      try {
        await sharp(source, { limitInputPixels: MOST_PIXELS, animated: false })
          .rotate()
          .resize({ width, withoutEnlargement: true })
          .webp({ quality: QUALITY, effort: 4 })
          .toFile(draft);
        await rename(draft, target);
      } finally {
        await rm(draft, { force: true });
      }
      return target;
    });
  }

  async #original(hash: string): Promise<string | undefined> {
    for (const extension of STORED_AS) {
      const file = join(this.#uploads, `${hash}.${extension}`);
      if (await exists(file)) return file;
    }
    return undefined;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
