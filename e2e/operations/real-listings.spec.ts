import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";

import { expect, test } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { environment } from "../fixtures/environment.ts";
import { createMaker } from "../fixtures/world.ts";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");
const real = resolve(root, "../shared/data/listings.csv");
const file = existsSync(real) ? real : resolve(import.meta.dirname, "../fixtures/listings-stand-in.csv");

/** Runs the command of the README against the stack under test. */
function importListings(...words: string[]) {
  return run(process.execPath, [resolve(root, "packages/stack/bin/import.mjs"), file, ...words], {
    cwd: root,
    env: { ...process.env, DATA_DIR: environment.dataDir, GERAI_SKIP_INSTALL: "1" },
    maxBuffer: 20_000_000,
  });
}

interface Page {
  products: { id: string; title: string; status: string; external_id: string | null }[];
  count: number;
}

async function goodsOf(sellerId: string): Promise<Page["products"]> {
  const { seller } = await admin<{ seller: { products: Page["products"] } }>(
    "GET",
    `/admin/sellers/${sellerId}?fields=*products`,
  );
  return seller.products;
}

test("a maker's list of real listings is imported once, and what may be sold is found", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const maker = await createMaker();

  await importListings("--seller", maker.handle, "--dry-run");
  expect(await goodsOf(maker.id)).toHaveLength(0);

  await importListings("--seller", maker.handle);
  const first = await goodsOf(maker.id);
  const published = first.filter((goods) => goods.status === "published");
  expect(published.length).toBeGreaterThan(0);
  // Food without composition, shelf life and papers waits as a draft.
  expect(first.length).toBeGreaterThan(published.length);

  await importListings("--seller", maker.handle);
  const second = await goodsOf(maker.id);
  expect(second.map(({ id }) => id).sort()).toEqual(first.map(({ id }) => id).sort());

  for (const goods of published.slice(0, 5)) {
    await expect
      .poll(
        async () => {
          const response = await request.get(
            `/api/cari?q=${encodeURIComponent(goods.title.slice(0, 150))}&limit=20`,
          );
          const body = (await response.json()) as { hits: { id: string }[] };
          return body.hits.map(({ id }) => id);
        },
        { timeout: 30_000, message: `search finds ${goods.title}` },
      )
      .toContain(goods.id);
  }
});
