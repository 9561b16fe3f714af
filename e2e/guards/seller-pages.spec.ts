import { expect, test } from "@playwright/test";

import { join, newMaker } from "../fixtures/makers.ts";
import { expectAccessible } from "./axe.ts";

/** Every page a maker who waits for approval can open. */
const PAGES = [
  "/penjual",
  "/penjual/produk",
  "/penjual/produk/baru",
  "/penjual/produk/impor",
  "/penjual/pesanan",
  "/penjual/toko",
  "/penjual/toko/poster",
  "/penjual/anggota",
  "/penjual/rekening",
  "/penjual/kabar",
  "/penjual/angka",
  "/penjual/sandi",
  "/penjual/lainnya",
  "/penjual/keluar",
  "/en/penjual",
];

for (const [scheme, viewport] of [
  ["light", { width: 360, height: 800 }],
  ["dark", { width: 1280, height: 900 }],
] as const) {
  test(`no axe violation and nothing wider than the screen where makers work, ${scheme}, ${String(viewport.width)} px`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme: scheme, viewport });
    const page = await context.newPage();
    const look = (what: string) => expectAccessible(page, what);

    await page.goto("/penjual/produk");
    await expect(page).toHaveURL(/\/penjual\/masuk\?kembali=/);
    await look("the login");
    await page.getByRole("button", { name: "Masuk dengan kode" }).click();
    await expect(page.getByRole("alert")).toContainText("Tulis kode masuk");
    await look("the login with problems");
    await page.goto("/penjual/daftar");
    await look("joining");

    await join(page, newMaker());
    for (const path of PAGES) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex" });
      await look(path);
    }
    await context.close();
  });
}
