/**
 * Makes the icons that cannot be SVG out of `public/favicon.svg`: `node build/brand-icons.ts`, after a change
 * of the mark. The files are committed.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import sharp from "sharp";

const PUBLIC = new URL("../public/", import.meta.url);
const LEAF = "#17492f";
const at = (name: string) => fileURLToPath(new URL(name, PUBLIC));

/** The mark on a full square of leaf green; phones round the corners themselves, at most 20 % of each side. */
async function square(svg: Buffer, size: number): Promise<Buffer> {
  const inset = Math.round(size * 0.1);
  const mark = await sharp(svg, { density: 72 * (size / 64) * 2 })
    .resize(size - 2 * inset)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: LEAF } })
    .composite([{ input: mark, left: inset, top: inset }])
    .png({ compressionLevel: 9, palette: true, quality: 90 })
    .toBuffer();
}

/** A Windows icon file with PNG pictures in it, which every browser since 2007 reads. */
function ico(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(size, entry);
    header.writeUInt8(size, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

const svg = await readFile(at("favicon.svg"));
const small = await Promise.all(
  [16, 32, 48].map(async (size) => ({
    size,
    png: await sharp(svg, { density: 72 * (size / 64) * 4 })
      .resize(size)
      .png({ compressionLevel: 9 })
      .toBuffer(),
  })),
);
await writeFile(at("favicon.ico"), ico(small));
await writeFile(at("apple-touch-icon.png"), await square(svg, 180));
await writeFile(at("icon-192.png"), await square(svg, 192));
await writeFile(at("icon-512.png"), await square(svg, 512));
