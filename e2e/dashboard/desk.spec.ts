import { expect, test, type Page } from "@playwright/test";

import { admin, ApiError } from "../fixtures/admin-api.ts";
import { choose, dashboard, logIn, untilSaid } from "../fixtures/dashboard.ts";
import { joinAsMaker } from "../fixtures/joining-maker.ts";
import { logInAs } from "../fixtures/log-in-as.ts";
import { until, untilOnSale } from "../fixtures/until.ts";
import { createSellableGoods, type SellableGoods } from "../fixtures/world.ts";

// Each walks through several pages of the dashboard and waits for the shop to follow.
test.describe.configure({ timeout: 150_000 });

/** Waits until goods show in, or are gone from, their own page, the search and their maker's page. */
async function untilEverywhere(page: Page, { goods, maker }: SellableGoods, shown: boolean): Promise<void> {
  const search = `/cari?q=${encodeURIComponent(goods.title)}`;
  await until(page, search, `/produk/${goods.handle}`, shown);
  await expect
    .poll(async () => (await page.request.get(`/produk/${goods.handle}`)).status() === 200, {
      timeout: 20_000,
    })
    .toBe(shown);
  await until(page, `/toko/${maker.handle}`, `/produk/${goods.handle}`, shown);
}

test("a suspended shop's goods leave the shop; reinstated they are back; both are in the audit log", async ({
  page,
}) => {
  const sellable = await createSellableGoods();
  await untilOnSale(page, sellable);
  await logIn(page);
  await page.goto(dashboard(`/sellers/${sellable.maker.id}`));
  await page.getByRole("button", { name: "Tangguhkan" }).click();
  const prompt = page.getByRole("alertdialog");
  await prompt.getByRole("button", { name: "Tangguhkan", exact: true }).click();
  await expect(prompt.getByText("Wajib diisi.")).toBeVisible();
  await prompt.getByRole("button", { name: "Ada pengaduan yang sedang diperiksa." }).click();
  await prompt.getByRole("button", { name: "Tangguhkan", exact: true }).click();
  await untilSaid(page, "Toko ditangguhkan.");
  await untilEverywhere(page, sellable, false);
  await expect(page.getByText("Ada pengaduan yang sedang diperiksa.")).toBeVisible();

  await page.getByRole("button", { name: "Aktifkan lagi" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Aktifkan lagi" }).click();
  await untilSaid(page, "Toko aktif lagi.");
  await untilEverywhere(page, sellable, true);

  await page.goto(dashboard("/audit-log"));
  await page.getByRole("searchbox", { name: /^Cari ID catatan/ }).fill(sellable.maker.id);
  const suspended = page.getByRole("row", { name: "Menangguhkan toko" });
  await suspended.getByText("status, status_reason").click();
  await expect(suspended.getByText("active → suspended")).toBeVisible();
  await expect(suspended.getByText("isi tidak disimpan")).toBeVisible();
  await expect(suspended.getByText("admin@gerai.test")).toBeVisible();
});

test("goods are taken down with a reason, stay down on every route, and come back when that is taken back", async ({
  page,
}) => {
  const sellable = await createSellableGoods();
  const { goods } = sellable;
  await untilOnSale(page, sellable);
  await logIn(page);
  await page.goto(dashboard("/product-reviews"));
  await page.getByRole("searchbox", { name: "Cari nama produk atau toko" }).fill(goods.title);
  await page.getByRole("row", { name: goods.title }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(goods.title);
  await expect(page.getByText("Singkong, minyak kelapa sawit, garam")).toBeVisible();

  await page.getByRole("button", { name: "Turunkan" }).click();
  const prompt = page.getByRole("alertdialog");
  await prompt.getByRole("button", { name: /khasiat kesehatan/ }).click();
  await prompt.getByRole("button", { name: "Turunkan", exact: true }).click();
  await untilSaid(page, "Produk diturunkan.");
  await untilEverywhere(page, sellable, false);
  const publishing = admin("POST", `/admin/products/${goods.id}`, { status: "published" });
  await expect(publishing).rejects.toThrow(ApiError);
  await expect(publishing).rejects.toThrow("product_taken_down");

  await page.getByRole("button", { name: "Cabut keputusan" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cabut keputusan" }).click();
  await untilSaid(page, "Produk terbit lagi.");
  await untilEverywhere(page, sellable, true);
});

test("an evaluator reads a shop and decides nothing", async ({ page }) => {
  const maker = await joinAsMaker();
  await logInAs(page, "evaluator@gerai.test");
  await page.goto(dashboard(`/sellers/${maker.id}`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(maker.name);
  await expect(page.getByRole("region", { name: "Yang belum lengkap" }).getByText("NIB")).toBeVisible();
  for (const name of ["Setujui", "Tangguhkan", "Ubah", "Kode masuk", "Siapkan draf"]) {
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
  await expect(page.getByText("Data pribadi")).toHaveCount(0);
  const answer = await page.request.post(
    `${new URL(dashboard("")).origin}/admin/sellers/${maker.id}/approve`,
    {
      data: {},
    },
  );
  expect(answer.status()).toBe(403);
  expect(await answer.json()).toMatchObject({ code: "role_not_allowed" });
  await page.goto(dashboard("/audit-log"));
  await expect(page.getByRole("alert")).toContainText("Peran Anda tidak mengizinkan tindakan ini.");
});

test("a mentor hands a maker a code that works once, and prepares a draft the maker agreed to", async ({
  page,
}) => {
  const maker = await joinAsMaker([{ purpose: "mentor_drafts", version: "2026-11" }]);
  await logInAs(page, "pendamping@gerai.test");
  await page.goto(dashboard(`/sellers/${maker.id}`));
  await expect(page.getByRole("button", { name: "Setujui" })).toHaveCount(0);
  await page.getByRole("button", { name: /^Kode masuk untuk/ }).click();
  const handed = page.getByRole("dialog");
  await handed.getByRole("button", { name: "Buat kode" }).click();
  const code = await handed.locator("output").textContent();
  await expect(handed.getByRole("link", { name: "Kirim lewat WhatsApp" })).toHaveAttribute(
    "href",
    new RegExp(`^https://wa\\.me/62813\\d{8}\\?text=.*${encodeURIComponent(code ?? "?")}`),
  );
  await handed.getByRole("button", { name: "Tutup" }).last().click();
  await expect(page.getByText(code ?? "?")).toHaveCount(0);
  const login = () =>
    page.request.post(`${new URL(dashboard("")).origin}/auth/seller/login-code`, { data: { code } });
  expect((await login()).status()).toBe(200);
  expect((await login()).status()).toBe(403);

  await page.getByRole("button", { name: "Siapkan draf" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Nama produk").fill("Keripik Singkong Balado");
  await choose(page, "Kategori", "Makanan Ringan");
  await form.getByLabel("Komposisi").fill("Singkong, cabai, garam");
  await form.getByLabel("Harga (rupiah)").fill("18.000,5");
  await form.getByRole("button", { name: "Simpan" }).click();
  await expect(form.getByText("Tulis angka bulat, misalnya 18000.")).toBeVisible();
  await form.getByLabel("Harga (rupiah)").fill("18000");
  const answered = page.waitForResponse(/\/product-drafts$/, { timeout: 60_000 });
  await form.getByRole("button", { name: "Simpan" }).click();
  // Making goods takes the server longer than anything else here.
  expect((await answered).status()).toBe(201);
  await untilSaid(page, "Draf disimpan. Pembuat dapat memeriksanya di halaman Produk.");
  await expect(page.getByText("Disiapkan operator")).toBeVisible();
  const { products } = await maker.call<{ products: { title: string; prepared: boolean; status: string }[] }>(
    "GET",
    "/seller/products",
  );
  expect(products).toMatchObject([{ title: "Keripik Singkong Balado", prepared: true, status: "draft" }]);
});

test("an administrator changes a role after a question; the last administrator keeps theirs", async ({
  page,
}) => {
  await logIn(page);
  await page.goto(dashboard("/operators"));
  const evaluator = page.getByRole("group", { name: "evaluator@gerai.test" });
  await expect(evaluator.getByRole("combobox")).toHaveText("Evaluator");
  const own = page.getByRole("group", { name: "admin@gerai.test" });
  await own.getByRole("combobox").click();
  await page.getByRole("option", { name: "Kasir Gerai" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Batal" }).click();
  await expect(own.getByRole("combobox")).toHaveText("Admin");
  await own.getByRole("combobox").click();
  await page.getByRole("option", { name: "Kasir Gerai" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Ubah peran" }).click();
  await untilSaid(page, "Operator ini admin satu-satunya. Jadikan orang lain admin dahulu.");
});
