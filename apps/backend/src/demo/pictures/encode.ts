import sharp from "sharp";

import type { Svg } from "./svg";

/** Product pictures: 960 px square, at most 45 kB each. */
export const PRODUCT_PICTURE = { size: 960, maxBytes: 45_000 } as const;
/** Faces of makers: 400 px square. */
export const FACE_PICTURE = { size: 400, maxBytes: 30_000 } as const;

/** Qualities tried in turn until a picture is light enough. */
const QUALITIES = [74, 66, 58, 48, 38] as const;

/**
 * Renders SVG as WebP, as well as fits the limit.
 * Throws a RangeError when even the lowest quality is too heavy.
 */
export async function encodePicture(
  svg: Svg,
  { size, maxBytes }: { size: number; maxBytes: number },
): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg))
    .flatten({ background: "#ffffff" })
    .resize(size)
    .raw()
    .toBuffer();
  for (const quality of QUALITIES) {
    const webp = await sharp(pixels, { raw: { width: size, height: size, channels: 3 } })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
    if (webp.length <= maxBytes) return webp;
  }
  throw new RangeError(`A picture of ${size} px does not fit ${maxBytes} bytes`);
}
