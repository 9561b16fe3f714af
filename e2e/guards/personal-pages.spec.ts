import { expect, test, type Page } from "@playwright/test";

import { createStall } from "../fixtures/orders.ts";
import { addToBasket, deliveryOf, placeOrder } from "../fixtures/shopping.ts";
import { untilBuyable } from "../fixtures/until.ts";
import { uniqueWord } from "../fixtures/world.ts";
import { expectAccessible } from "./axe.ts";

async function look(page: Page, what: string): Promise<void> {
  // Prices that are about to change are shown paler for a moment.
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expectAccessible(page, what);
}

for (const [scheme, viewport] of [
  ["light", { width: 360, height: 800 }],
  ["dark", { width: 1280, height: 900 }],
] as const) {
  test(`no axe violation from basket to account, ${scheme}, ${String(viewport.width)} px`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme: scheme, viewport });
    const page = await context.newPage();
    const main = page.getByRole("main");
    const open = async (path: string) => {
      await page.goto(path);
      await look(page, path);
    };
    const press = async (button: string | RegExp, what: string) => {
      await main.getByRole("button", { name: button }).click();
      await page.waitForLoadState("load");
      await look(page, what);
    };
    const { maker, goods } = await createStall(25_000);
    await untilBuyable(page, goods);

    for (const path of ["/keranjang", "/checkout", "/pesanan", "/pesanan/ogrp_tidak-ada", "/akun"]) {
      await open(path);
    }
    await addToBasket(page, goods);
    await look(page, "the product page after adding");
    await open("/keranjang");
    await open("/checkout");
    await press(/^Pesan sekarang/, "the checkout with problems");
    await page.getByLabel("Nama lengkap").fill(`Siti ${uniqueWord()}`);
    await page.getByLabel("Nomor WhatsApp").fill("081234567890");
    await deliveryOf(page, maker).getByRole("radio", { name: /Gerai/ }).check();
    await page.getByRole("radio", { name: /Transfer bank/ }).check();
    await placeOrder(page);
    await expect(page).toHaveURL(/\/pesanan\/ogrp_/);
    await look(page, "the order");
    await open(`${page.url()}?batal=1`);
    await open("/pesanan");

    await open("/akun/masuk?kembali=/akun/alamat&habis=1");
    await open("/akun/daftar");
    await press("Buat akun", "the registration with problems");
    await page.getByLabel("Nama lengkap").fill("Siti Aminah");
    await page.getByLabel("E-mail").fill(`${uniqueWord()}${uniqueWord()}@contoh.id`);
    await page.getByLabel("Kata sandi", { exact: true }).fill("kopi robusta tujuh");
    await press("Buat akun", "the new account");
    await expect(page).toHaveURL(/\/akun\?/);
    for (const path of [
      "/akun/pesanan",
      "/akun/alamat",
      "/akun/alamat?tambah=1",
      "/akun/sandi",
      "/en/akun",
    ]) {
      await open(path);
    }
    await context.close();
  });
}
