import { expect, test, type Page } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { chooseVillage } from "../fixtures/shopping.ts";
import { uniqueWord } from "../fixtures/world.ts";

const password = "kopi robusta tujuh";

/** The form that a button belongs to, sent. */
async function send(page: Page, button: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).click();
}

/** The path of the link that an operator makes for somebody who has forgotten the password. */
async function resetLink(email: string): Promise<string> {
  const { customers } = await admin<{ customers: { id: string }[] }>("GET", `/admin/customers?q=${email}`);
  const { password_reset: reset } = await admin<{ password_reset: { link: string } }>(
    "POST",
    `/admin/customers/${customers[0]!.id}/password-reset`,
    {},
  );
  const { pathname, search } = new URL(reset.link);
  return pathname + search;
}

/** An account from its making to its address book and back in, with every mistake on the way. */
test(
  "a shopper makes an account, keeps addresses in it, leaves and comes back",
  { tag: "@twice" },
  async ({ page }) => {
    test.setTimeout(180_000);
    const name = `Siti ${uniqueWord()}`;
    const email = `${uniqueWord()}${uniqueWord()}@contoh.id`;

    // Somebody who is not known is asked to log in, and led back afterwards.
    await page.goto("/akun/alamat");
    await expect(page).toHaveURL("/akun/masuk?kembali=%2Fakun%2Falamat");
    await page.getByRole("main").getByRole("link", { name: "Daftar" }).click();

    // What is wrong is said at its field and above; what was typed stays, but never the password.
    await page.getByLabel("Nama lengkap").fill(name);
    await page.getByLabel("E-mail").fill("siti@");
    await page.getByLabel("Kata sandi", { exact: true }).fill("pendek");
    await page.getByLabel("Nomor WhatsApp").fill("12345");
    await send(page, "Buat akun");
    const summary = page.getByRole("alert");
    await expect(summary.getByRole("link")).toHaveCount(3);
    await expect(summary).toBeFocused();
    await expect(page.getByLabel("Nama lengkap")).toHaveValue(name);
    await expect(page.getByLabel("E-mail")).toHaveValue("siti@");
    await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/belum lengkap/);
    await expect(page.getByLabel("Nomor WhatsApp")).toHaveValue("12345");
    await expect(page.getByLabel("Kata sandi", { exact: true })).toHaveValue("");
    await summary.getByRole("link", { name: /WhatsApp/ }).click();
    await expect(page.getByLabel("Nomor WhatsApp")).toBeFocused();

    await page.getByLabel("Nomor WhatsApp").fill("+62 812-3456-7890");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Kata sandi", { exact: true }).fill(password);
    await send(page, "Buat akun");
    await expect(page).toHaveURL("/akun/alamat");

    // The first address: half of it is not enough, and the half stays.
    await page.getByRole("link", { name: "Tambah alamat" }).click();
    await expect(page.getByLabel("Nama penerima")).toHaveValue(name);
    await page.getByLabel("Nama alamat ini").fill("Rumah");
    await chooseVillage(page, "Cikupa", "Talaga");
    await send(page, "Simpan alamat");
    await expect(page.getByRole("alert")).toContainText("Tulis nama jalan");
    await expect(page.getByLabel("Nama alamat ini")).toHaveValue("Rumah");
    await expect(page.getByLabel("Desa / kelurahan").locator("option:checked")).toHaveText("Talaga");
    await page.getByLabel("Jalan dan nomor rumah").fill("Jl. Contoh Anyaman 12");
    await send(page, "Simpan alamat");
    await expect(page.getByRole("status").filter({ hasText: "disimpan" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("Desa Talaga");

    // A second one far away, made the main one; the first is deleted after a question.
    await page.getByRole("link", { name: "Tambah alamat" }).click();
    await page.getByRole("radio", { name: "Daerah lain" }).check();
    await page.getByLabel("Nama alamat ini").fill("Kantor");
    await page.getByLabel("Kabupaten / kota").selectOption({ label: "Kota Bekasi" });
    await page.getByLabel("Kecamatan", { exact: true }).last().fill("Bekasi Timur");
    await page.getByLabel("Kelurahan / desa").fill("Aren Jaya");
    await page.getByLabel("Kode pos").fill("17111");
    await page.getByLabel("Jalan dan nomor rumah").fill("Jl. Nusantara 5");
    await send(page, "Simpan alamat");
    await page.getByRole("button", { name: "Jadikan utama: Kantor" }).click();
    await expect(
      page.getByRole("listitem").filter({ has: page.getByText("Utama", { exact: true }) }),
    ).toContainText("Kota Bekasi");
    await page.getByRole("link", { name: "Hapus alamat Rumah" }).click();
    await page.getByRole("link", { name: "Jangan hapus" }).click();
    await page.getByRole("link", { name: "Hapus alamat Rumah" }).click();
    await send(page, "Ya, hapus alamat");
    await expect(page.getByRole("status").filter({ hasText: "dihapus" })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Desa Talaga");

    // The password changes only for who knows the old one.
    await page.goto("/akun/sandi");
    await page.getByLabel("Kata sandi sekarang", { exact: true }).fill("bukan yang ini");
    await page.getByLabel("Kata sandi baru", { exact: true }).fill("bakso urat lima");
    await send(page, "Ganti kata sandi");
    await expect(page.getByRole("alert")).toContainText("tidak cocok");
    await page.getByLabel("Kata sandi sekarang", { exact: true }).fill(password);
    await page.getByLabel("Kata sandi baru", { exact: true }).fill("bakso urat lima");
    await send(page, "Ganti kata sandi");
    await expect(page.getByRole("status").filter({ hasText: "diganti" })).toBeVisible();

    // Out, and back in with the new one; strangers learn nothing from a wrong one.
    await send(page, "Keluar");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Akun Anda");
    await page.goto("/akun/pesanan");
    await page.getByLabel("E-mail").first().fill(email);
    await page.getByLabel("Kata sandi", { exact: true }).fill(password);
    await send(page, "Masuk");
    await expect(page.getByRole("alert")).toContainText("tidak cocok");
    await expect(page.getByLabel("E-mail").first()).toHaveValue(email);
    await page.getByLabel("Kata sandi", { exact: true }).fill("bakso urat lima");
    await send(page, "Masuk");
    await expect(page).toHaveURL("/akun/pesanan");
    await expect(page.getByRole("heading", { name: "Belum ada pesanan" })).toBeVisible();

    // Forgotten: a link goes out by mail; one that an operator makes works too, and sets a new password once.
    await page.goto("/akun");
    await send(page, "Keluar");
    await expect(page.getByRole("status").filter({ hasText: "sudah keluar" })).toBeVisible();
    await page.goto("/akun/masuk");
    await page.getByText("Lupa kata sandi?").click();
    await page.getByLabel("E-mail").last().fill(email);
    await send(page, "Buat kata sandi baru");
    await expect(page.getByRole("status").filter({ hasText: "30 menit" })).toBeVisible();
    const link = await resetLink(email);
    await page.goto(link);
    await page.getByLabel("Kata sandi baru", { exact: true }).fill("tahu gejrot sepuluh");
    await send(page, "Ganti kata sandi");
    await expect(page).toHaveURL(/\/akun\/masuk\?hasil=/);
    await page.goto(link);
    await page.getByLabel("Kata sandi baru", { exact: true }).fill("orang lain mencoba");
    await send(page, "Ganti kata sandi");
    await expect(page.getByRole("alert")).toContainText("sudah dipakai");
    await page.goto("/akun/masuk");
    await page.getByLabel("E-mail").first().fill(email);
    await page.getByLabel("Kata sandi", { exact: true }).fill("tahu gejrot sepuluh");
    await send(page, "Masuk");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Halo");

    // Another person with the same address gets no second account, and no word about the first.
    await page.context().clearCookies();
    await page.goto("/akun/daftar");
    await page.getByLabel("Nama lengkap").fill("Orang Lain");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Kata sandi", { exact: true }).fill("kata sandi orang lain");
    await send(page, "Buat akun");
    await expect(page.getByRole("alert")).toContainText("tidak bisa dipakai untuk akun baru");
    await expect(page.getByRole("main")).not.toContainText(name);
  },
);

test(
  "the way back from the login never leads to another shop",
  { tag: "@once" },
  async ({ page, request }) => {
    for (const elsewhere of ["https://contoh.id/", "//contoh.id", "/\\contoh.id", "/a/..//contoh.id"]) {
      await page.goto(`/akun/masuk?kembali=${encodeURIComponent(elsewhere)}`);
      await expect(page.locator('input[name="kembali"]'), elsewhere).toHaveValue("");
    }
    const spoiled = await request.get("/akun/pesanan", {
      headers: { cookie: "gerai_akun=e30.e30.x" },
      maxRedirects: 0,
    });
    expect(spoiled.status()).toBe(302);
    expect(spoiled.headers().location).toBe("/akun/masuk?kembali=%2Fakun%2Fpesanan&habis=1");
    expect(spoiled.headers()["cache-control"]).toBe("no-store");
    expect(spoiled.headers()["set-cookie"]).toMatch(/gerai_akun=deleted/);
  },
);
