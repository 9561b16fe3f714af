import { expect, test, type Page } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { join, logInAsMaker, newMaker } from "../fixtures/makers.ts";
import { uniqueWord } from "../fixtures/world.ts";

const HEADINGS = "Nama Barang;Harga Jual;Stok;Berat;Golongan";

/** Hands in a table as a spreadsheet program saves it. */
async function handIn(page: Page, rows: string[], headings = HEADINGS): Promise<void> {
  await page.getByLabel("Berkas Excel atau CSV").setInputFiles({
    name: "daftar barang.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([headings, ...rows].join("\r\n")),
  });
  await page.getByRole("button", { name: "Periksa berkas" }).click();
  await expect(page.getByRole("heading", { name: "Hasil pemeriksaan" })).toBeVisible({ timeout: 30_000 });
}

/** A list with mistakes is checked, mended and imported on a phone; the same again changes nothing. */
test(
  "a maker imports a list of goods, mends what is wrong, and finds it among their products",
  { tag: "@once" },
  async ({ page, browser }, { project }) => {
    test.setTimeout(180_000);
    const maker = newMaker();
    const word = uniqueWord();
    const main = page.getByRole("main");
    await join(page, maker);
    const { sellers } = await admin<{ sellers: { id: string; name: string }[] }>(
      "GET",
      `/admin/sellers?q=${encodeURIComponent(maker.shop)}`,
    );
    await admin("POST", `/admin/sellers/${sellers[0]?.id ?? ""}/approve`, {});

    const basket = `Keranjang Rotan ${word};65000;4;700;Kerajinan Bambu & Anyaman`;
    const tray = (price: string) => `Tampah Bambu ${word};${price};7;600;Kerajinan Bambu & Anyaman`;

    await test.step("the page is found from the products, and has a template", async () => {
      await page.goto("/penjual/produk");
      await main.getByRole("link", { name: /Impor/ }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Templat Excel" }).click();
      expect((await download).suggestedFilename()).toBe("templat-produk.xlsx");
    });

    await test.step("mistakes are told with row and value, before anything is kept", async () => {
      await handIn(page, [basket, tray("tiga puluh ribu"), ";12000;1;100;x"]);
      const wrong = page.getByRole("row").filter({ hasText: "tiga puluh ribu" });
      await expect(wrong).toContainText("3");
      await expect(wrong).toContainText("Harga Jual");
      await expect(wrong).toContainText("Harga tidak terbaca");
      await expect(page.getByRole("row").filter({ hasText: "Judul kosong" })).toContainText("4");
      await expect(page.getByRole("button", { name: "Impor 1 baris" })).toBeVisible();
      await page.goto("/penjual/produk");
      await expect(main).not.toContainText(word);
    });

    await test.step("a column whose name says nothing is named by hand", async () => {
      await page.goto("/penjual/produk/impor");
      await handIn(page, [basket, tray("Rp 38.000")]);
      await page.getByText("Kolom: 4 dari 5 dikenali").click();
      await page.getByLabel("Golongan").selectOption({ label: "Kategori" });
      await page.getByRole("button", { name: "Periksa lagi" }).click();
      await expect(page.getByText("Kolom: 5 dari 5 dikenali")).toBeVisible();
      await expect(page.getByRole("heading", { name: /^Perlu diperbaiki/ })).toHaveCount(0);
    });

    await test.step("imports, and finds the goods", async () => {
      await page.getByRole("button", { name: "Impor 2 baris" }).click();
      await expect(page.getByRole("heading", { name: "Hasil impor" })).toBeVisible({ timeout: 60_000 });
      await expect(main).toContainText("produk dibuat");
      await main.getByRole("link", { name: "Lihat produk" }).click();
      for (const title of [`Keranjang Rotan ${word}`, `Tampah Bambu ${word}`]) {
        await expect(main.getByRole("link", { name: title })).toBeVisible();
      }
      await expect(main).toContainText("Rp38.000");
    });

    await test.step("without a script the same again changes nothing, a new price changes that", async () => {
      const { viewport, userAgent } = project.use;
      const plain = await (
        await browser.newContext({ viewport, userAgent, javaScriptEnabled: false })
      ).newPage();
      await logInAsMaker(plain, maker);
      await plain.goto("/penjual/produk/impor");
      await expect(plain.getByRole("link", { name: /daftar barang\.csv/ })).toContainText("Selesai");
      await handIn(plain, [basket, tray("41000")], HEADINGS.replace("Golongan", "Kategori"));
      const counts = plain.getByRole("listitem");
      await expect(counts.filter({ hasText: "akan diperbarui" })).toContainText("1");
      await expect(counts.filter({ hasText: "tidak berubah" })).toContainText("1");
      await plain.getByRole("button", { name: "Impor 1 baris" }).click();
      await expect(plain.getByRole("heading", { name: "Hasil impor" })).toBeVisible({ timeout: 60_000 });
      await plain.getByRole("link", { name: "Lihat produk" }).click();
      await expect(plain.getByRole("main")).toContainText("Rp41.000");
      await plain.context().close();
    });
  },
);
