import { expect, test } from "@playwright/test";

import { choose, dashboard, logIn, untilSaid } from "../fixtures/dashboard.ts";
import { until, untilOnSale } from "../fixtures/until.ts";
import { createDraft, createGoods, createMaker, createSellableGoods, uniqueWord } from "../fixtures/world.ts";

test("an operator records a maker, corrects it, admits it, and suspends it", async ({ page }) => {
  test.setTimeout(120_000);
  const name = `Dapur ${uniqueWord()}`;
  const taken = await createMaker();
  await logIn(page);
  await page.goto(dashboard("/sellers"));
  await page.getByRole("button", { name: "Tambah pembuat" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Nama usaha").fill(name);
  await form.getByLabel("Nama panggilan pembuat").fill("Ibu Uji");
  await choose(page, "Kecamatan", "Kronjo");
  await form.getByLabel("WhatsApp").fill("12");
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(form.getByText(/bukan nomor seluler Indonesia/)).toBeVisible();
  await form.getByLabel("Alamat toko").fill(taken.handle);
  await form.getByLabel("WhatsApp").fill("0812-3456-7890");
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(form.getByText(`Alamat toko "${taken.handle}" sudah dipakai.`)).toBeVisible();
  await form.getByLabel("Alamat toko").fill("");
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByText("+6281234567890")).toBeVisible();

  await page.getByRole("button", { name: "Setujui" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Setujui" }).click();
  await untilSaid(page, "Toko disetujui.");
  const shop = new URL((await page.getByRole("link", { name: "Lihat di toko" }).getAttribute("href"))!)
    .pathname;
  await until(page, shop, name);

  await page.getByRole("button", { name: "Ubah" }).click();
  await page
    .getByRole("dialog")
    .getByLabel("Cerita", { exact: false })
    .first()
    .fill("Kami mulai dari teras rumah.");
  await page.getByRole("dialog").getByRole("button", { name: "Simpan" }).click();
  await untilSaid(page, "Perubahan disimpan.");
  await until(page, shop, "Kami mulai dari teras rumah.");

  await page.getByRole("button", { name: "Tangguhkan" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Pembuat meminta toko libur." }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Tangguhkan", exact: true }).click();
  await untilSaid(page, "Toko ditangguhkan.");
  await expect.poll(async () => (await page.request.get(shop)).status(), { timeout: 20_000 }).not.toBe(200);
});

test("a product says whose it is and what it lacks", async ({ page }) => {
  const maker = await createMaker();
  const goods = await createGoods(maker);
  await logIn(page);
  await page.goto(dashboard("/sellers"));
  await page.getByRole("searchbox", { name: /^Cari nama usaha/ }).fill(maker.name);
  await page.getByRole("row", { name: maker.name }).getByRole("link").click();
  await expect(page.getByText("Sertifikat wajib belum berlaku.")).toBeVisible();
  await page.getByRole("link", { name: goods.title }).click();
  await expect(page.getByText("Belum dapat dibeli")).toBeVisible();
  await expect(page.getByText("Sertifikat Halal yang masih berlaku")).toBeVisible();
  await expect(page.getByText("Sertifikat P-IRT atau BPOM MD (pangan) yang masih berlaku")).toBeVisible();
  await expect(page.getByRole("link", { name: `${maker.name}, Kronjo` })).toBeVisible();
});

test("a draft gets its maker and what the law asks for", async ({ page }) => {
  const maker = await createMaker();
  const draft = await createDraft();
  await logIn(page);
  await page.goto(dashboard(`/products/${draft.id}`));
  await page.getByRole("button", { name: "Tentukan pembuat" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Pembuat").fill(maker.name);
  await form.getByRole("button", { name: maker.name }).click();
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("link", { name: `${maker.name}, Kronjo` })).toBeVisible();

  const label = page.getByRole("region", { name: "Keterangan wajib" });
  await expect(label.getByText("Belum diisi")).toHaveCount(6);
  await label.getByRole("button", { name: "Ubah" }).click();
  await form.getByLabel("Berat bersih dalam gram").fill("banyak");
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(form.getByText("Isian ini terlalu pendek")).toBeVisible();
  await form.getByLabel("Berat bersih dalam gram").fill("200");
  await form.getByLabel("Komposisi").fill("Singkong, minyak, garam");
  await form.getByRole("button", { name: "Simpan" }).click();
  await untilSaid(page, "Perubahan disimpan.");
  await expect(label.getByText("Belum diisi")).toHaveCount(4);
  await expect(label.getByText("Singkong, minyak, garam")).toBeVisible();
});

test("a price changed in the stock dashboard reaches the shop", async ({ page }) => {
  const sellable = await createSellableGoods({ price: 18_123 });
  await untilOnSale(page, sellable);
  await logIn(page);
  await page.goto(dashboard(`/products/${sellable.goods.id}/prices`));
  const cell = page.getByRole("gridcell").filter({ has: page.locator('input[value^="18"]') });
  await cell.click();
  await page.keyboard.type("19500");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await until(page, `/produk/${sellable.goods.handle}`, "Rp19.500");
  await until(page, `/cari?q=${encodeURIComponent(sellable.goods.title)}`, "Rp19.500");
});
