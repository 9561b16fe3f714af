import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

import { createSellableGoods } from "../fixtures/world.ts";
import { untilOnSale } from "../fixtures/until.ts";

for (const scheme of ["light", "dark"] as const) {
  for (const [device, viewport] of [
    ["phone", { width: 390, height: 844 }],
    ["desktop", { width: 1280, height: 900 }],
  ] as const) {
    test(`no axe violation on the main pages, ${scheme}, ${device}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ colorScheme: scheme, viewport });
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
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`),
          path,
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}
