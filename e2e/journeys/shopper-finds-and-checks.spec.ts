import { expect, test } from "@playwright/test";

import { createGoods, createSellableGoods, uniqueWord } from "../fixtures/world.ts";
import { until, untilOnSale } from "../fixtures/until.ts";

/** The main road of the shop: search with another spelling, filter, product, certificate, maker. */
test("a shopper who types kripik finds the keripik, its certificate and its maker", async ({ page }) => {
  const word = uniqueWord();
  const { maker, goods, halal } = await createSellableGoods({
    title: `Keripik Singkong ${word}`,
    price: 18_000,
  });
  await until(page, `/cari?q=${word}`, goods.title);

  await page.goto("/");
  await page.getByRole("searchbox").first().fill(`kripik ${word}`);
  await page.getByRole("searchbox").first().press("Enter");
  await expect(page).toHaveURL(/\/cari\?q=kripik/);
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(goods.title) })
    .first()
    .click();

  await expect(page).toHaveURL(`/produk/${goods.handle}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(goods.title);
  await expect(page.getByRole("main")).toContainText("Rp18.000");
  await expect(page.getByRole("main")).toContainText("Kronjo");
  await expect(page.getByRole("main")).toContainText(/Nomor dicek di situs BPJPH/);

  await page.locator(`a[href$="/verifikasi/${halal.id}"]`).first().click();
  await expect(page.getByRole("heading", { name: "Bukti Sertifikat" })).toBeVisible();
  await expect(page.locator("body")).toContainText(halal.number);
  await expect(page.getByRole("main")).toContainText(goods.title);

  await page.locator(`main a[href$="/toko/${maker.handle}"]`).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(maker.name);
  await expect(page.getByRole("main").getByText(goods.title).first()).toBeVisible();
});

test("a typing error still finds the goods", { tag: "@twice" }, async ({ page }) => {
  const word = uniqueWord();
  const sellable = await createSellableGoods({ title: `Sambal ${word}` });
  const { goods } = sellable;
  await untilOnSale(page, sellable);
  const mistyped = `${word.slice(0, 4)}x${word.slice(5)}`;
  await page.goto(`/cari?q=${mistyped}`);
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: new RegExp(goods.title) })
      .first(),
  ).toBeVisible();
});

test("the halal filter keeps what is halal and drops what is not", { tag: "@twice" }, async ({ page }) => {
  const word = uniqueWord();
  const sellable = await createSellableGoods({ title: `Keripik ${word}` });
  const { maker, goods } = sellable;
  const craft = await createGoods(maker, { title: `Tas ${word}`, category: "kerajinan-bambu-anyaman" });
  await until(page, `/cari?q=${word}`, craft.title);
  await untilOnSale(page, sellable);

  await page.goto(`/produk?halal=1&urut=terbaru`);
  const cards = page.getByRole("main");
  await expect(cards.getByText(goods.title).first()).toBeVisible();
  await expect(cards.getByText(craft.title)).toHaveCount(0);
});

test("the English edition shows the same goods in English words", { tag: "@twice" }, async ({ page }) => {
  const sellable = await createSellableGoods();
  const { goods, halal } = sellable;
  await untilOnSale(page, sellable);
  await page.goto(`/en/produk/${goods.handle}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("main")).toContainText(/Number checked on/i);
  await page.locator(`a[href="/en/verifikasi/${halal.id}"]`).first().click();
  await expect(page.getByRole("heading", { name: /Certificate/ }).first()).toBeVisible();
});

test(
  "goods that do not exist get a page that says so and offers a way on",
  { tag: "@twice" },
  async ({ page }) => {
    const response = await page.goto(`/produk/${uniqueWord()}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("searchbox").first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  },
);
