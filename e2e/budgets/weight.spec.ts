import { expect, test, type Page } from "@playwright/test";

import { until } from "../fixtures/until.ts";
import { createSellableGoods, uploadPicture } from "../fixtures/world.ts";

interface Weight {
  script: number;
  /** Everything but pictures and the font. */
  frame: number;
  pictures: number;
  /** The largest picture. */
  largest: number;
}

/** Bytes over the wire for a first visit, without scrolling. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const kinds = new Map<string, string>();
  const weight: Weight = { script: 0, frame: 0, pictures: 0, largest: 0 };
  client.on("Network.responseReceived", (event) => kinds.set(event.requestId, event.type));
  client.on("Network.loadingFinished", (event) => {
    const bytes = event.encodedDataLength;
    const kind = kinds.get(event.requestId);
    if (kind === "Image") {
      weight.pictures += bytes;
      weight.largest = Math.max(weight.largest, bytes);
    } else if (kind !== "Font") {
      weight.frame += bytes;
      if (kind === "Script") weight.script += bytes;
    }
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return weight;
}

test("product page: at most 15 kB of script, 60 kB of frame, a main picture of 45 kB", async ({ page }) => {
  const { goods } = await createSellableGoods();
  await uploadPicture(goods);
  await until(page, `/produk/${goods.handle}`, "/media/");
  const weight = await weigh(page, `/produk/${goods.handle}`);
  expect(weight.script).toBeLessThanOrEqual(15_000);
  expect(weight.frame).toBeLessThanOrEqual(60_000);
  expect(weight.largest).toBeGreaterThan(0);
  expect(weight.largest).toBeLessThanOrEqual(45_000);
  expect(weight.pictures).toBeLessThanOrEqual(120_000);
});

test("catalogue: at most 15 kB of script, 60 kB of frame, 120 kB of pictures in the first view", async ({
  page,
}) => {
  const weight = await weigh(page, "/produk");
  expect(weight.script).toBeLessThanOrEqual(15_000);
  expect(weight.frame).toBeLessThanOrEqual(60_000);
  // Lazy loading fetches somewhat beyond the first view, so this is stricter than asked.
  expect(weight.pictures).toBeLessThanOrEqual(120_000);
});

for (const path of ["/", "/produk", "/toko"]) {
  test(`${path} does not shift while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(total).toBeLessThan(0.02);
  });
}
