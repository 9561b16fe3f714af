import { expect, test } from "@playwright/test";

import { pidOf } from "../fixtures/parts.ts";
import { createSellableGoods } from "../fixtures/world.ts";
import { untilOnSale } from "../fixtures/until.ts";

test("with the backend frozen, the shop stays open and says that ordering pauses", async ({ page }) => {
  test.setTimeout(120_000);
  const sellable = await createSellableGoods();
  const { goods, halal } = sellable;
  await untilOnSale(page, sellable);
  const backend = pidOf("backend");
  process.kill(backend, "SIGSTOP");
  try {
    await expect
      .poll(async () => (await page.request.get(`/produk/${goods.handle}`)).text(), { timeout: 30_000 })
      .toMatch(/berhenti sebentar/);
    for (const path of [
      "/",
      "/produk",
      `/produk/${goods.handle}`,
      `/verifikasi/${halal.id}`,
      "/cari?q=keripik",
    ]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
    }
    await page.goto(`/produk/${goods.handle}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(goods.title);
  } finally {
    process.kill(backend, "SIGCONT");
  }
  await expect
    .poll(async () => (await page.request.get(`/produk/${goods.handle}`)).text(), { timeout: 30_000 })
    .not.toMatch(/berhenti sebentar/);
});
