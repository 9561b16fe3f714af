import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import sharp from "sharp";

const GROUNDS = ["#E8D3A8", "#CFE0C3", "#F0C9B0", "#C9D9E8", "#E6CBD6", "#D8D2B8", "#F3DFA0"];
const PACKS = ["#8A2C0E", "#17492F", "#24407A", "#5A3418", "#7A2E5A", "#B5651D"];

/** Draws a plain stand-in picture, stores it as the backend would, and returns its address. */
export async function samplePicture(dataDir: string, seed: number): Promise<string> {
  const ground = GROUNDS[seed % GROUNDS.length];
  const pack = PACKS[(seed * 5 + 2) % PACKS.length];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000">
    <rect width="1000" height="1000" fill="${ground}"/>
    <circle cx="${300 + ((seed * 97) % 400)}" cy="760" r="260" fill="#ffffff" opacity="0.35"/>
    <rect x="320" y="220" width="360" height="560" rx="46" fill="${pack}"/>
    <rect x="320" y="${400 + ((seed * 31) % 120)}" width="360" height="130" fill="#FFFDF9"/>
    <circle cx="500" cy="300" r="46" fill="#F0B840"/>
  </svg>`;
  const bytes = await sharp(Buffer.from(svg)).webp({ quality: 90 }).toBuffer();
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.webp`;
  const folder = join(dataDir, "uploads", "public");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), bytes);
  return `/media/${name}`;
}
