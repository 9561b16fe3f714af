import { expect, test } from "@playwright/test";

import { createSellableGoods, revoke, setPrice, setStock } from "../fixtures/world.ts";
import { until, untilOnSale } from "../fixtures/until.ts";

test("a changed price reaches page and search within seconds", { tag: "@once" }, async ({ page }) => {
  const sellable = await createSellableGoods({ price: 18_123 });
  const { goods } = sellable;
  await untilOnSale(page, sellable);
  await until(page, `/produk/${goods.handle}`, "Rp18.123");
  await setPrice(goods, 19_500);
  await until(page, `/produk/${goods.handle}`, "Rp19.500");
  await until(page, `/cari?q=${encodeURIComponent(goods.title)}`, "Rp19.500");
  await page.goto(`/produk/${goods.handle}`);
  await expect(page.getByRole("main")).not.toContainText("Rp18.123");
});

test(
  "a revoked certificate takes its badge and, being obligatory, the goods off the shelf",
  { tag: "@once" },
  async ({ page }) => {
    const sellable = await createSellableGoods();
    const { goods, halal, maker } = sellable;
    await untilOnSale(page, sellable);

    await revoke(halal);
    await until(page, `/cari?q=${encodeURIComponent(goods.title)}`, goods.handle, false);
    await until(page, `/verifikasi/${halal.id}`, "dicabut");

    await page.goto(`/produk/${goods.handle}`);
    await expect(page.getByRole("main")).not.toContainText(/Nomor dicek di situs BPJPH/);
    await expect(page.getByRole("main")).toContainText(/belum (bisa|dapat) dibeli/i);
    await page.goto(`/toko/${maker.handle}`);
    await expect(page.getByRole("main")).toContainText(goods.title);
  },
);

test("goods that sell out say so", { tag: "@once" }, async ({ page }) => {
  const sellable = await createSellableGoods({ stock: 3 });
  const { goods } = sellable;
  await untilOnSale(page, sellable);
  await setStock(goods.id, goods.variantId, 0);
  await until(page, `/produk/${goods.handle}`, "Stok Habis");
});
