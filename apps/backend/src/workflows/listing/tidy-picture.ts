import sharp from "sharp";

import { invalid } from "../../errors/person-error";
import { sniff } from "../../modules/file-local-media/sniff";

/** Longest side that is kept, in pixels: enough for a full screen, small enough for a phone's connection. */
const LONGEST_SIDE = 1600;
/** Shortest side below which nothing can be seen of the goods. */
const SHORTEST_SIDE = 300;
/** Pixels beyond which a picture is no photo but an attack on memory. */
const MOST_PIXELS = 60_000_000;

/** A picture fit for the shop. */
export interface TidyPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * Turns a photo upright, makes it no larger than needed and leaves out everything a camera writes into it, the place
 * where it was taken first of all.
 * @throws MedusaError with an Indonesian reason when it is no picture, or too small
 */
export async function tidyPicture(bytes: Buffer): Promise<TidyPicture> {
  const type = sniff(bytes);
  if (type === null || type === "pdf") {
    throw invalid(
      "picture_type",
      "Berkas ini bukan foto. Pakai foto JPEG, PNG, WebP, atau AVIF dari ponsel Anda.",
    );
  }
  let result: { data: Buffer; info: { width: number; height: number } };
  try {
    result = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", animated: false })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw invalid("picture_broken", "Foto ini rusak atau terlalu besar ukurannya. Ambil foto sekali lagi.");
  }
  const { width, height } = result.info;
  if (Math.min(width, height) < SHORTEST_SIDE) {
    throw invalid(
      "picture_too_small",
      `Foto terlalu kecil (${String(width)} × ${String(height)} piksel). Pakai foto paling kecil ${String(SHORTEST_SIDE)} piksel pada sisi terpendeknya.`,
    );
  }
  return { bytes: result.data, width, height };
}
