import { test } from "@playwright/test";

import { createSellableGoods } from "../fixtures/world.ts";
import { untilOnSale } from "../fixtures/until.ts";
import { expectAccessible } from "./axe.ts";

for (const [device, viewport] of [
  ["phone", { width: 390, height: 844 }],
  ["desktop", { width: 1280, height: 900 }],
] as const) {
  test(`no axe violation on the main pages, light and dark, ${device}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const sellable = await createSellableGoods();
    const { goods, maker, halal } = sellable;
    await untilOnSale(page, sellable);
    const paths = [
      "/",
      "/produk",
      "/produk?halal=1&max=50000",
      "/kategori/madu",
      `/produk/${goods.handle}`,
      "/toko",
      `/toko/${maker.handle}`,
      "/cari?q=keripik",
      "/cari?q=zzzzzz",
      `/verifikasi/${halal.id}`,
      "/tidak-ada",
      "/en",
    ];
    for (const path of paths) {
      await page.goto(path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `${path}, ${colorScheme}`);
      }
    }
    await context.close();
  });
}
