import { expect, test, type Page } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { join, logInAsMaker, newMaker, shopOf } from "../fixtures/makers.ts";
import { addToBasket, chooseVillage, deliveryOf, openOrderGroup, placeOrder } from "../fixtures/shopping.ts";
import { phonePhoto, Thumb } from "../fixtures/thumb.ts";
import { untilBuyable } from "../fixtures/until.ts";
import { uniqueWord } from "../fixtures/world.ts";

/** What the programme promises: goods are on sale within this many taps, besides typing. */
const TAPS_TO_PUBLISH = 12;

/** From the first page of the seller area to goods on sale; leaves on the list. */
async function publish(page: Page, title: string): Promise<Thumb> {
  const thumb = new Thumb();
  await thumb.tap(page.getByRole("link", { name: "Tambah produk pertama" }));
  await thumb.pick(page.getByLabel("Pilih dari galeri"), await phonePhoto());
  await thumb.type(page.getByRole("textbox", { name: /^Nama produk/ }), title);
  await thumb.choose(page.getByRole("combobox", { name: "Kategori" }), "Kerajinan Bambu & Anyaman");
  await thumb.type(page.getByLabel(/^Harga jual/), "65000");
  await thumb.type(page.getByLabel("Stok siap jual"), "8");
  await thumb.type(page.getByLabel(/^Berat kirim/), "400");
  await thumb.type(page.getByLabel(/^Isi bersih/), "30 × 30 cm");
  await thumb.type(page.getByRole("textbox", { name: /^Bahan/ }), "Bambu apus");
  // While the rest was typed, the photograph has travelled.
  await expect(page.getByRole("button", { name: "Hapus foto 1" })).toBeVisible({ timeout: 30_000 });
  await thumb.tap(page.getByRole("button", { name: "Terbitkan" }));
  await expect(page.getByRole("status").filter({ hasText: "Produk terbit" })).toBeVisible({
    timeout: 30_000,
  });
  return thumb;
}

/** Buys one piece as a guest who pays by transfer, and has it paid; leaves on the page of the order. */
async function buy(
  page: Page,
  goods: { handle: string; title: string; shop: string },
): Promise<{ groupId: string }> {
  await addToBasket(page, goods);
  await page.goto("/checkout");
  await page.getByLabel("Nama lengkap").fill(`Rina ${uniqueWord()}`);
  await page.getByLabel("Nomor WhatsApp").fill("0812-3456-7890");
  await deliveryOf(page, { name: goods.shop }).getByRole("radio", { name: /kurir/ }).check();
  await chooseVillage(page, "Cikupa", "Talaga");
  await page.getByLabel("Jalan dan nomor rumah").fill("Jl. Contoh Anyaman 12");
  await page.getByRole("radio", { name: /Transfer bank/ }).check();
  await placeOrder(page);
  await expect(page).toHaveURL(/\/pesanan\/ogrp_\w+$/);
  const group = await openOrderGroup(page);
  await admin("POST", `/admin/order-groups/${group.id}/confirm-payment`, {});
  return { groupId: group.id };
}

/** A maker's whole way, on a phone: joins, is approved, publishes with a photo, sells, packs, ships. */
test(
  "a maker joins by phone number, lists goods with a photo in few taps, sells and ships",
  { tag: "@once" },
  async ({ page, browser }, { annotations }) => {
    test.setTimeout(240_000);
    const maker = newMaker();
    const main = page.getByRole("main");
    const heading = page.getByRole("heading", { level: 1 });

    await test.step("joins, and is told what is missing", async () => {
      await join(page, maker);
      await expect(main).toContainText("Toko Anda sedang diperiksa");
      for (const gap of ["Nomor NIB", "Foto Anda atau usaha", "Alamat penjemputan"]) {
        await expect(main.getByRole("link", { name: gap })).toBeVisible();
      }
      expect(await shopOf(maker)).toMatchObject({ status: "pending" });
    });

    await test.step("an operator approves; the maker comes back with the same number, spelled otherwise", async () => {
      await admin("POST", `/admin/sellers/${(await shopOf(maker)).id}/approve`, {});
      await page.goto("/penjual/lainnya");
      await page.getByRole("button", { name: "Keluar" }).click();
      await expect(page.getByRole("status").filter({ hasText: "sudah keluar" })).toBeVisible();
      await page.goto("/penjual/pesanan");
      await expect(page).toHaveURL(/\/penjual\/masuk\?kembali=/);
      await logInAsMaker(page, maker);
      await expect(main).not.toContainText("sedang diperiksa");
    });

    const title = `Tampah Bambu ${uniqueWord()}`;
    await test.step("lists goods with a photo from the phone", async () => {
      const { taps, typed } = await publish(page, title);
      annotations.push({ type: "taps to publish", description: `${taps} taps, ${typed} fields typed` });
      expect(taps).toBeLessThanOrEqual(TAPS_TO_PUBLISH);
    });

    const listed = page.getByRole("listitem").filter({ hasText: title });
    const inShop = await listed.locator("a", { hasText: "Lihat di toko" }).getAttribute("href");
    const handle = /\/produk\/([^/?#]+)/.exec(inShop ?? "")?.[1] ?? "";
    await untilBuyable(page, { handle });

    const shopper = await (await browser.newContext()).newPage();
    const { groupId } = await buy(shopper, { handle, title, shop: maker.shop });

    await test.step("accepts, packs and ships from the phone", async () => {
      await page.goto("/penjual");
      await main.getByRole("link", { name: /Rina/ }).click();
      await page.getByRole("button", { name: "Terima pesanan" }).click();
      await page.getByRole("button", { name: "Sudah dikemas" }).click();
      await page.getByLabel("Kurir").fill("JNE");
      await page.getByLabel(/^No\. resi/).fill("JP1234567890");
      await page.getByRole("button", { name: "Sudah dikirim" }).click();
      await expect(main).toContainText("JP1234567890");
    });

    await test.step("the buyer sees courier and number; the maker says it has arrived", async () => {
      await shopper.goto(`/pesanan/${groupId}`);
      await expect(shopper.getByRole("main")).toContainText("JP1234567890");
      await page.getByRole("button", { name: "Sudah sampai di pembeli" }).click();
      await expect(main).toContainText("Selesai");
      await shopper.reload();
      await expect(shopper.getByRole("main")).toContainText("Selesai (sudah)");
    });
    await expect(heading).toContainText("Pesanan");
  },
);
