import { expect, test } from "@playwright/test";

import { choose, dashboard, logIn, logInByForm, untilSaid } from "../fixtures/dashboard.ts";
import { until } from "../fixtures/until.ts";
import { certify, createGoods, createMaker, demoNumber, submitCertificate } from "../fixtures/world.ts";

/** A PDF as small as it gets; what is kept is judged by its first bytes. */
const scan = { name: "bukti.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

test("an officer verifies a certificate, the badge shows; revokes it, the badge goes", async ({ page }) => {
  test.setTimeout(120_000);
  const maker = await createMaker();
  const goods = await createGoods(maker);
  await certify(maker, [goods], "pirt");
  const halal = await submitCertificate(maker, [goods], "halal");

  await logInByForm(page);
  await page.goto(dashboard("/certifications"));
  await page.getByRole("searchbox", { name: "Cari nomor atau pemegang" }).fill(halal.number);
  await page.getByRole("row", { name: maker.name }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Halal");
  await expect(page.getByRole("link", { name: "Cocokkan di bpjph.halal.go.id" })).toBeVisible();
  await expect(page.getByRole("link", { name: goods.title })).toBeVisible();

  await page.getByRole("button", { name: "Verifikasi" }).click();
  const check = page.getByRole("dialog");
  await check.getByLabel("Tanggal pemeriksaan").fill("2099-01-01");
  await check.getByRole("button", { name: "Verifikasi" }).click();
  await expect(check.getByText("Tanggal pemeriksaan belum tiba.")).toBeVisible();
  await check.getByLabel("Tanggal pemeriksaan").fill("2026-08-21");
  await check.getByLabel("Bukti").setInputFiles(scan);
  await check.getByRole("button", { name: "Verifikasi" }).click();
  await untilSaid(page, "Sertifikat terverifikasi, tandanya tampil di toko.");

  const evidence = page.getByRole("link", { name: "Buka bukti" }).first();
  const kept = await page.request.get((await evidence.getAttribute("href"))!);
  expect(kept.headers()["content-type"]).toBe("application/pdf");
  expect(await kept.body()).toEqual(scan.buffer);
  await until(page, `/produk/${goods.handle}`, `/verifikasi/${halal.id}`);
  await until(page, `/cari?q=${encodeURIComponent(goods.title)}`, `/produk/${goods.handle}`);

  await page.getByRole("button", { name: "Cabut" }).click();
  const prompt = page.getByRole("alertdialog");
  await prompt.getByRole("button", { name: "Dicabut oleh penerbit." }).click();
  await expect(prompt.getByRole("button", { name: "Cabut", exact: true })).toBeDisabled();
  await prompt.getByLabel("Ketik CABUT untuk melanjutkan").fill("cabut");
  await prompt.getByRole("button", { name: "Cabut", exact: true }).click();
  await untilSaid(page, "Sertifikat dicabut.");
  await until(page, `/cari?q=${encodeURIComponent(goods.title)}`, `/produk/${goods.handle}`, false);
  await until(page, `/produk/${goods.handle}`, "Nomor dicek di situs BPJPH", false);
  await until(page, `/verifikasi/${halal.id}`, "Dicabut oleh penerbit.");
});

test("an officer records a certificate, corrects what is refused, and sends it back", async ({ page }) => {
  const maker = await createMaker();
  const goods = await createGoods(maker);
  const number = demoNumber("pirt");

  await logIn(page);
  await page.goto(dashboard("/certifications"));
  await page.getByRole("button", { name: "Catat sertifikat" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(form.getByText("Wajib diisi.").first()).toBeVisible();

  await form.getByLabel("Pembuat").fill(maker.name);
  await form.getByRole("button", { name: maker.name }).click();
  await expect(form.getByLabel("Pemegang")).toHaveValue(maker.name);
  await form.getByLabel("Nomor").fill(number);
  await expect(form.getByText(/Pilih jenis yang sesuai|angka/).first()).toBeVisible();
  await choose(page, "Jenis", "P-IRT");
  await form.getByRole("checkbox", { name: goods.title }).check();
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(form.getByText("Isi tanggal berakhir sertifikat.")).toBeVisible();
  await form.getByLabel("Terbit", { exact: true }).fill("2026-08-20");
  await form.getByLabel("Berlaku sampai").fill("2031-08-19");
  await form.getByRole("button", { name: "Simpan" }).click();

  await expect(page).toHaveURL(/\/certifications\/cert_/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("P-IRT");
  await expect(page.getByText("19 Agustus 2031")).toBeVisible();
  await page.getByRole("button", { name: "Atur produk" }).click();
  await page.getByRole("dialog").getByRole("checkbox", { name: goods.title }).uncheck();
  await page.getByRole("dialog").getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Tanpa produk, sertifikat ini tidak tampil di mana pun.")).toBeVisible();

  await page.getByRole("button", { name: "Tolak" }).click();
  const prompt = page.getByRole("alertdialog");
  await prompt.getByRole("textbox", { name: "Alasan" }).fill("Bukti tidak terbaca.");
  await prompt.getByRole("button", { name: "Tolak", exact: true }).click();
  await untilSaid(page, "Sertifikat ditolak.");
  await expect(page.getByText("Bukti tidak terbaca.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Verifikasi" })).toBeHidden();
});
