import { expect, test } from "@playwright/test";

import { createSellableGoods } from "../fixtures/world.ts";
import { untilOnSale } from "../fixtures/until.ts";

test("public pages set no cookie and forbid inline scripts", async ({ page, context }) => {
  const sellable = await createSellableGoods();
  const { goods, maker, halal } = sellable;
  await untilOnSale(page, sellable);
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") violations.push(message.text());
  });
  page.on("pageerror", (error) => violations.push(error.message));
  for (const path of [
    "/",
    "/produk",
    `/produk/${goods.handle}`,
    `/toko/${maker.handle}`,
    `/verifikasi/${halal.id}`,
    "/cari?q=keripik",
    "/en",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    const headers = response?.headers() ?? {};
    expect(headers["set-cookie"], path).toBeUndefined();
    // Astro writes its hashes into a header or a meta element; either binds the browser.
    const policy =
      headers["content-security-policy"] ??
      (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute("content"));
    const scripts = /script-src ([^;]*)/.exec(policy ?? "")?.[1];
    expect(scripts, path).toBeDefined();
    expect(scripts, path).not.toContain("unsafe-inline");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
  expect(await context.cookies()).toEqual([]);
  expect(violations).toEqual([]);
});

test("a page asked again costs nothing while it has not changed", async ({ request }) => {
  const first = await request.get("/produk");
  const etag = first.headers().etag;
  expect(etag).toBeTruthy();
  const again = await request.get("/produk", { headers: { "if-none-match": etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("a form from another site is refused", async ({ request }) => {
  const response = await request.post("/cari", {
    headers: { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" },
    data: "q=keripik",
  });
  expect(response.status()).toBeGreaterThanOrEqual(400);
  expect(response.status()).toBeLessThan(500);
});

test("search answers in the shape that outsiders rely on, and refuses what it cannot read", async ({
  page,
  request,
}) => {
  const sellable = await createSellableGoods({ price: 21_500 });
  const { goods, maker } = sellable;
  await untilOnSale(page, sellable);
  const response = await request.get(`/api/cari?q=${encodeURIComponent(goods.title)}&limit=5`);
  const body = (await response.json()) as { hits: Record<string, unknown>[]; total: number; took_ms: number };
  expect(body.hits[0]).toMatchObject({
    id: goods.id,
    handle: goods.handle,
    title: goods.title,
    price: 21_500,
    kecamatan: "Kronjo",
  });
  expect(JSON.stringify(body.hits[0]?.seller)).toContain(maker.name);
  expect(body.total).toBeGreaterThanOrEqual(1);
  expect(typeof body.took_ms).toBe("number");
  for (const query of ["limit=0", "limit=abc", "limit=51", "q=%00"]) {
    const refused = await request.get(`/api/cari?${query}`);
    expect(refused.status(), query).toBe(400);
    expect(await refused.json(), query).toMatchObject({
      type: expect.any(String),
      message: expect.any(String),
    });
  }
});

test("structured data, canonical address and languages are told to search engines", async ({ page }) => {
  const sellable = await createSellableGoods({ price: 18_000 });
  const { goods, halal } = sellable;
  await untilOnSale(page, sellable);
  await page.goto(`/produk/${goods.handle}`);
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const things = blocks.flatMap((text) => {
    const block = JSON.parse(text) as { "@graph"?: Record<string, unknown>[] };
    return block["@graph"] ?? [block];
  });
  const product = things.find((thing) => thing["@type"] === "Product");
  expect(product).toMatchObject({ offers: { priceCurrency: "IDR" }, hasCertification: expect.anything() });
  expect(JSON.stringify(product)).toContain(halal.number);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    new RegExp(`/produk/${goods.handle}$`),
  );
  await expect(page.locator('link[hreflang="en"]')).toHaveAttribute(
    "href",
    new RegExp(`/en/produk/${goods.handle}$`),
  );
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  const picture = await page.request.get(new URL(image ?? "", page.url()).pathname);
  expect(picture.headers()["content-type"]).toMatch(/^image\/(jpeg|png)/);
  expect((await picture.body()).length).toBeLessThan(300_000);
});

test("the sitemap lists what is on sale and nothing that is not", async ({ page, request }) => {
  const sellable = await createSellableGoods();
  const { goods, maker } = sellable;
  await untilOnSale(page, sellable);
  const index = await (await request.get("/sitemap-index.xml")).text();
  const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
  expect(maps.length).toBeGreaterThan(0);
  const all = (await Promise.all(maps.map(async (path) => (await request.get(path)).text()))).join("");
  expect(all).toContain(`/produk/${goods.handle}<`);
  expect(all).toContain(`/toko/${maker.handle}<`);
});
