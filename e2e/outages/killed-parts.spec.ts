import { expect, test } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { pidOf } from "../fixtures/parts.ts";
import { createSellableGoods, setPrice } from "../fixtures/world.ts";
import { untilOnSale } from "../fixtures/until.ts";

test.describe.configure({ mode: "serial" });

/** A killed part comes back by itself; what it held in memory is made anew. */
for (const part of ["search", "storefront", "backend"]) {
  test(`kill -9 of the ${part} loses nothing`, async ({ page }) => {
    test.setTimeout(180_000);
    const sellable = await createSellableGoods({ price: 18_123 });
    const { goods } = sellable;
    await untilOnSale(page, sellable);

    if (part === "backend") {
      await setPrice(goods, 19_456);
      process.kill(pidOf(part), "SIGKILL");
    } else {
      process.kill(pidOf(part), "SIGKILL");
      await setPrice(goods, 19_456);
    }

    const shows = async (path: string, text: string) => {
      try {
        const response = await page.request.get(path);
        return response.ok() && (await response.text()).includes(text);
      } catch {
        return false;
      }
    };
    for (const path of [`/produk/${goods.handle}`, `/cari?q=${encodeURIComponent(goods.title)}`]) {
      await expect.poll(() => shows(path, "Rp19.456"), { timeout: 90_000, message: path }).toBe(true);
    }
    await expect
      .poll(() => admin("GET", "/admin/sales-channels?limit=1").then(Boolean, () => false), {
        timeout: 90_000,
      })
      .toBe(true);
  });
}
