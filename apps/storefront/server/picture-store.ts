import { randomUUID } from "node:crypto";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import sharp from "sharp";

import { PICTURE_WIDTHS, type PictureWidth } from "../src/lib/media.ts";
import { WorkQueue } from "./work-queue.ts";

/** Forms in which the backend stores pictures, likeliest first. SVG is not among them: it can carry scripts. */
const STORED_AS = ["webp", "jpg", "png", "avif", "jpeg", "gif"] as const;
const NAME = new RegExp(`^([0-9a-f]{8,64})(?:-(${PICTURE_WIDTHS.join("|")}))?\\.(${STORED_AS.join("|")})$`);
/** A file of a few kilobytes can claim to be gigapixels large. */
const MOST_PIXELS = 50_000_000;
/** Tried in turn until a picture keeps its budget; a phone shows no difference above the last. */
const QUALITIES = [72, 60, 48, 36] as const;
/** Bytes a width may weigh: what a product page can spend on a slow connection. */
const BUDGET: Readonly<Record<PictureWidth, number>> = { 240: 12_000, 480: 24_000, 960: 45_000 };

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
        await writeFile(draft, await resize(source, width));
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

/** A picture in a width, at the best quality that keeps the budget of that width. */
async function resize(source: string, width: PictureWidth): Promise<Buffer> {
  const resized = sharp(source, { limitInputPixels: MOST_PIXELS, animated: false })
    .rotate()
    .resize({ width, withoutEnlargement: true });
  // Decoded and scaled once, compressed as often as needed.
  const { data, info } = await resized.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  let picture = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    picture = await sharp(data, { raw }).webp({ quality, effort: 4 }).toBuffer();
    if (picture.length <= BUDGET[width]) break;
  }
  return picture;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
