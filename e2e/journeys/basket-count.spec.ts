import { expect, test, type Page } from "@playwright/test";

import { createStall } from "../fixtures/orders.ts";
import { basketCount } from "../fixtures/shopping.ts";
import { untilBuyable } from "../fixtures/until.ts";
import { setStock } from "../fixtures/world.ts";

/** What a shopper feels as "at once". */
const AT_ONCE_MS = 100;
/** How long the shop's answer is held back: the count may not wait for it. */
const SLOW_MS = 1500;

/** Milliseconds from the press to the frame in which the header shows a count. */
async function pressUntilCount(page: Page, count: number): Promise<number> {
  const shown = await page.evaluateHandle((wanted) => {
    const badge = [...document.querySelectorAll<HTMLElement>("[data-basket] > :last-child")].find(
      (one) => one.parentElement?.checkVisibility() ?? false,
    );
    if (badge === undefined) throw new Error("The page shows no basket");
    let pressed = 0;
    addEventListener("click", () => (pressed = performance.now()), { capture: true, once: true });
    const elapsed = new Promise<number>((resolve) => {
      new MutationObserver(() => {
        if (badge.hidden || badge.textContent !== String(wanted)) return;
        requestAnimationFrame(() => {
          resolve(performance.now() - pressed);
        });
      }).observe(badge, { attributes: true, childList: true, characterData: true, subtree: true });
    });
    return { elapsed };
  }, count);
  await page.getByRole("button", { name: "+ Keranjang" }).click();
  return shown.evaluate(({ elapsed }) => elapsed);
}

test("the count in the header changes with the press, before the shop has answered", async ({ page }) => {
  const { goods } = await createStall(25_000);
  await setStock(goods.id, goods.variantId, 2);
  await untilBuyable(page, goods);
  await page.route("**/keranjang?**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.continue();
  });
  await page.goto(`/produk/${goods.handle}`, { waitUntil: "networkidle" });

  expect(await pressUntilCount(page, 1)).toBeLessThanOrEqual(AT_ONCE_MS);
  expect(await basketCount(page)).toBe(0);
  // A second press is counted at once as well, although the first has not been answered.
  expect(await pressUntilCount(page, 2)).toBeLessThanOrEqual(AT_ONCE_MS);
  await expect.poll(() => basketCount(page)).toBe(2);

  // There is no third piece: the count goes back, and the page says why.
  await page.getByRole("button", { name: "+ Keranjang" }).click();
  const basket = page.locator("[data-basket]:visible").first();
  await expect(basket).toHaveAccessibleName("Keranjang, 3 barang");
  await expect(basket).toHaveAccessibleName("Keranjang, 2 barang");
  await expect(page.locator("form[data-add]").getByRole("status")).toContainText(/stok/i);
  expect(await basketCount(page)).toBe(2);
});
