import { MedusaError } from "@medusajs/framework/utils";
import sharp from "sharp";

import { sniff, type SniffedType } from "./sniff";

/** Largest picture that is accepted, in bytes. */
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;
/** Largest private file (evidence, exports), in bytes. */
export const MAX_PRIVATE_BYTES = 50 * 1024 * 1024;
/** Longest edge of a stored picture, in pixels; the storefront derives its widths from it. */
export const MAX_EDGE = 1600;
/** A small file can unfold into gigabytes of pixels; 50 megapixels is more than phones take. */
const MAX_INPUT_PIXELS = 50_000_000;
/** A picture that is already small and bare is kept as it is up to this size, in bytes. */
const KEEP_BYTES = 400 * 1024;

/** Refuses with 400; the first half is for the maker, the second for everyone else. */
function refuse(indonesian: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `${indonesian} / ${english}`);
}

/**
 * Turns an uploaded picture into the one form in which pictures are stored: WebP, upright, at most 1600 px,
 * without EXIF (a phone writes the maker's home into it).
 * @throws MedusaError invalid_data (400) with the reason in Indonesian and English
 */
export async function toStoredPicture(bytes: Buffer): Promise<Buffer> {
  if (bytes.length === 0) {
    throw refuse("Berkas kosong. Pilih foto lain.", "The file is empty. Choose another picture.");
  }
  if (bytes.length > MAX_PICTURE_BYTES) {
    throw refuse(
      "Foto terlalu besar (lebih dari 10 MB). Perkecil atau pilih foto lain.",
      "The picture is too large (over 10 MB). Make it smaller or choose another.",
    );
  }
  const type = sniff(bytes);
  if (type === null || type === "pdf") {
    throw refuse(
      "Berkas ini bukan foto yang didukung. Gunakan JPEG, PNG, WebP, AVIF, atau GIF.",
      "This file is not a supported picture. Use JPEG, PNG, WebP, AVIF or GIF.",
    );
  }
  try {
    return (await isAlreadyClean(bytes, type)) ? bytes : await encode(bytes);
  } catch (error) {
    if (error instanceof Error && /pixel limit/i.test(error.message)) {
      throw refuse(
        "Foto memiliki terlalu banyak piksel (lebih dari 50 megapiksel). Perkecil dahulu.",
        "The picture has too many pixels (over 50 megapixels). Make it smaller first.",
      );
    }
    throw refuse(
      "Foto rusak dan tidak bisa dibaca. Ambil atau pilih foto lain.",
      "The picture is damaged and cannot be read. Take or choose another.",
    );
  }
}

function encode(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: MAX_INPUT_PIXELS, failOn: "error" })
    .rotate()
    .resize({ width: MAX_EDGE, height: MAX_EDGE, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82, effort: 4 })
    .toBuffer();
}

/**
 * A WebP that this project wrote itself (demo, importer) would only lose quality by a second encoding.
 * It must hold nothing but pixels: no metadata, no animation, no bytes after the end, and decode fully.
 */
async function isAlreadyClean(bytes: Buffer, type: SniffedType): Promise<boolean> {
  if (type !== "webp" || bytes.length > KEEP_BYTES) return false;
  const declared = bytes.readUInt32LE(4) + 8;
  if (declared !== bytes.length) return false;
  const image = sharp(bytes, { limitInputPixels: MAX_INPUT_PIXELS, failOn: "error" });
  const { width, height, exif, xmp, iptc, icc, pages } = await image.metadata();
  if (exif || xmp || iptc || icc || (pages ?? 1) > 1) return false;
  if (width > MAX_EDGE || height > MAX_EDGE) return false;
  await image.resize(16).raw().toBuffer();
  return true;
}
