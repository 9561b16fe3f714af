import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";

import { DEMO_SELLERS } from "../sellers";
import type { DemoSeller } from "../types";
import { productPicture } from "./compose";
import { encodePicture, FACE_PICTURE, PRODUCT_PICTURE } from "./encode";
import { makerFace } from "./faces";
import { hasSecondPicture, secondPicture } from "./second-picture";
import { hash32, type Svg } from "./svg";

/** A picture to be made: where it goes, how big it is, what it shows. */
interface Job {
  /** Below `demo-assets/`: `products/keripik.webp`. */
  file: string;
  handle: string;
  limits: { size: number; maxBytes: number };
  svg: () => Svg;
}

/** What a run did. */
export interface RenderReport {
  written: string[];
  unchanged: number;
  removed: string[];
}

/** Remembers which drawing each file was made from, so that only changed pictures are made again. */
const STAMPS_FILE = "stamps.json";

/** Every picture of the demo: goods, second pictures of goods that can be served, faces. */
export function pictureJobs(sellers: readonly DemoSeller[]): Job[] {
  return sellers.flatMap((seller) => [
    {
      file: `sellers/${seller.handle}.webp`,
      handle: seller.handle,
      limits: FACE_PICTURE,
      svg: () => makerFace(seller.face, seller.handle),
    },
    ...seller.products.flatMap((product) => {
      const limits = PRODUCT_PICTURE;
      const { handle } = product;
      const first = { file: `products/${handle}.webp`, handle, limits, svg: () => productPicture(product) };
      const second = { file: `products/${handle}-2.webp`, handle, limits, svg: () => secondPicture(product) };
      return hasSecondPicture(product) ? [first, second] : [first];
    }),
  ]);
}

function readStamps(folder: string): Record<string, string> {
  const file = join(folder, STAMPS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
}

/** Two 32-bit hashes, one over the reversed length-prefixed text, tell drawings apart well enough here. */
function stampOf(svg: Svg): string {
  return `${hash32(svg).toString(36)}-${hash32(`${svg.length}:${svg.slice(svg.length >> 1)}`).toString(36)}`;
}

/**
 * Makes the pictures that are missing or whose drawing changed.
 * @param folder `apps/backend/demo-assets`
 * @param only handles to make regardless of stamps; empty = whatever changed, and files of no goods are removed
 */
export async function renderAll(folder: string, only: ReadonlySet<string>): Promise<RenderReport> {
  const jobs = pictureJobs(DEMO_SELLERS);
  const stamps = readStamps(folder);
  const report: RenderReport = { written: [], unchanged: 0, removed: [] };
  for (const name of ["products", "sellers"]) mkdirSync(join(folder, name), { recursive: true });
  for (const job of jobs) {
    if (only.size > 0 && !only.has(job.handle)) continue;
    const svg = job.svg();
    const stamp = stampOf(svg);
    const target = join(folder, job.file);
    if (only.size === 0 && stamps[job.file] === stamp && existsSync(target)) {
      report.unchanged += 1;
      continue;
    }
    writeFileSync(target, await encodePicture(svg, job.limits));
    stamps[job.file] = stamp;
    report.written.push(job.file);
  }
  if (only.size === 0) report.removed = removeOrphans(folder, new Set(jobs.map((job) => job.file)), stamps);
  const sorted = Object.fromEntries(Object.entries(stamps).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(join(folder, STAMPS_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
  return report;
}

function removeOrphans(
  folder: string,
  wanted: ReadonlySet<string>,
  stamps: Record<string, string>,
): string[] {
  const found = ["products", "sellers"].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
  );
  const orphans = found.filter((file) => !wanted.has(file));
  for (const file of orphans) rmSync(join(folder, file));
  for (const file of Object.keys(stamps)) if (!wanted.has(file)) Reflect.deleteProperty(stamps, file);
  return orphans;
}
