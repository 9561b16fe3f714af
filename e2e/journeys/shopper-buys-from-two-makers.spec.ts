import { expect, test } from "@playwright/test";
import sharp from "sharp";

import { admin } from "../fixtures/admin-api.ts";
import {
  actOnOrder,
  addToBasket,
  chooseVillage,
  deliveryOf,
  openOrderGroup,
  placeOrder,
} from "../fixtures/shopping.ts";
import { createStall } from "../fixtures/orders.ts";
import { untilBuyable } from "../fixtures/until.ts";
import { uniqueWord } from "../fixtures/world.ts";

/** A photograph of a receipt, as a phone would send it. */
async function receipt(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const paper = { create: { width: 600, height: 900, channels: 3 as const, background: "#f4f1e8" } };
  return { name: "bukti.jpg", mimeType: "image/jpeg", buffer: await sharp(paper).jpeg().toBuffer() };
}

/** From two makers' goods to the last of them in hand, and into an account made afterwards. */
test("a guest buys from two makers, pays by transfer, picks up at the Gerai, and keeps it in an account", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const [first, second] = await Promise.all([createStall(18_000), createStall(25_000)]);
  await untilBuyable(page, first.goods);
  await untilBuyable(page, second.goods);
  const buyer = `Siti ${uniqueWord()}`;
  const main = page.getByRole("main");
  const openedAt = (path: RegExp) => expect(page).toHaveURL(path);

  // One basket, sorted by maker.
  await addToBasket(page, first.goods);
  await addToBasket(page, second.goods);
  await page.goto("/keranjang");
  for (const { maker, goods } of [first, second]) {
    await expect(main.getByRole("heading", { level: 2, name: maker.name })).toBeVisible();
    await expect(main.getByRole("heading", { level: 3, name: goods.title })).toBeVisible();
  }
  await expect(main).toContainText("Rp43.000");
  await main.getByRole("link", { name: "Lanjut ke Pembayaran" }).click();
  await openedAt(/\/checkout$/);

  // What is wrong is said; what was typed stays.
  await page.getByLabel("Nama lengkap").fill(buyer);
  await page.getByLabel("Nomor WhatsApp").fill("12345");
  await deliveryOf(page, first.maker).getByRole("radio", { name: /kurir/ }).check();
  await deliveryOf(page, second.maker).getByRole("radio", { name: /Gerai/ }).check();
  await placeOrder(page);
  const summary = page.getByRole("alert").filter({ hasText: "perlu diperbaiki" });
  await expect(summary).toContainText("WhatsApp tidak terbaca");
  await expect(summary).toContainText("Pilih kecamatan");
  await expect(page.getByLabel("Nama lengkap")).toHaveValue(buyer);
  await expect(page.getByLabel("Nomor WhatsApp")).toHaveValue("12345");
  await expect(deliveryOf(page, second.maker).getByRole("radio", { name: /Gerai/ })).toBeChecked();

  // To Cikupa by courier, the other part waits at the Gerai; what it costs is shown before ordering.
  await page.getByLabel("Nomor WhatsApp").fill("0812-3456-7890");
  await chooseVillage(page, "Cikupa", "Talaga");
  await page.getByLabel("Jalan dan nomor rumah").fill("Jl. Contoh Anyaman 12");
  await page.getByRole("radio", { name: /Transfer bank/ }).check();
  await expect(deliveryOf(page, first.maker)).toContainText("Cikupa");
  await placeOrder(page);
  await openedAt(/\/pesanan\/ogrp_\w+$/);

  // Both orders on one page, with the sum to send and where.
  const group = await openOrderGroup(page);
  expect(group).toMatchObject({ status: "awaiting_payment" });
  expect(group.orders).toHaveLength(2);
  const number = (await page.getByRole("heading", { level: 1 }).innerText()).replace("Pesanan ", "");
  for (const { maker, goods } of [first, second]) {
    const part = page.getByRole("region", { name: maker.name });
    await expect(part).toContainText(goods.title);
    await expect(part).toContainText("Belum Dibayar");
    // The prefilled message names the order, and never carries what opens it.
    const message = await part.getByRole("link", { name: /WhatsApp/ }).getAttribute("href");
    expect(decodeURIComponent(message ?? "")).toContain(number);
    expect(message).not.toContain("token");
  }
  await expect(main).toContainText(`Rp${group.total.toLocaleString("id-ID")}`);
  await expect(main).toContainText("Rekening contoh");

  // The proof is sent; a file that is none is refused.
  const proof = page.getByRole("region", { name: "Bukti transfer", exact: true });
  const none = { name: "catatan.txt", mimeType: "text/plain", buffer: Buffer.from("sudah bayar ya") };
  await proof.getByLabel("Pilih file").setInputFiles(none);
  await proof.getByRole("button", { name: "Unggah bukti" }).click();
  await expect(proof).toContainText("bukan JPG");
  await proof.getByLabel("Pilih file").setInputFiles(await receipt());
  await proof.getByRole("button", { name: "Unggah bukti" }).click();
  await expect(proof).toContainText("Sedang diperiksa");
  await expect(page.getByRole("heading", { name: "Bukti transfer sedang diperiksa" })).toBeVisible();

  // Seen on the account by an operator.
  await admin("POST", `/admin/order-groups/${group.id}/confirm-payment`, {});
  await page.reload();
  await expect(page.getByRole("heading", { name: "Sudah dibayar" })).toBeVisible();

  // The second maker's goods come to the Gerai and are handed over there; the first's stay on their way.
  const waiting = page.getByRole("region", { name: second.maker.name });
  await actOnOrder(group, second.maker, "pack");
  await actOnOrder(group, second.maker, "ready-for-pickup");
  await page.reload();
  await expect(waiting.locator('[aria-current="step"]')).toHaveText("Siap diambil");
  await expect(main).toContainText("Tunjukkan nomor ini di kasir");
  await actOnOrder(group, second.maker, "hand-over");
  await page.reload();
  await expect(waiting).toContainText("Selesai (sudah)");
  const other = page.getByRole("region", { name: first.maker.name });
  await expect(other.locator('[aria-current="step"]')).toHaveText("Diproses");

  // An account made afterwards takes the order over; then it opens without what this browser remembers.
  await page.goto("/akun/daftar?kembali=/akun/pesanan");
  await page.getByLabel("Nama lengkap").fill(buyer);
  await page.getByLabel("E-mail").fill(`${uniqueWord()}${uniqueWord()}@contoh.id`);
  await page.getByLabel("Kata sandi", { exact: true }).fill("kopi robusta tujuh");
  await page.getByRole("button", { name: "Buat akun" }).click();
  await page.getByRole("button", { name: `Masukkan ke akun saya: pesanan ${number}` }).click();
  await expect(page.getByRole("status").filter({ hasText: "masuk ke akun Anda" })).toBeVisible();
  const remembered = (await page.context().cookies()).find(({ name }) => name === "gerai_pesanan");
  expect(remembered).toBeUndefined();
  await main.getByRole("link", { name: `Pesanan ${number}` }).click();
  await expect(main).toContainText("Jl. Contoh Anyaman 12");

  // To anybody else the page says that there is an order, and nothing of the person.
  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
  for (const secret of [buyer, "Jl. Contoh Anyaman", "081234567890", "0812-3456-7890"]) {
    await expect(main).not.toContainText(secret);
  }
});
