import { expect, test } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { join, logInAsMaker, newMaker, shopOf } from "../fixtures/makers.ts";

/** Makers without e-mail get back in by a code that an operator or mentor hands over, once. */
test(
  "a maker who has forgotten the password comes in by a one-time code and chooses a new one",
  { tag: "@once" },
  async ({ page }) => {
    const maker = newMaker();
    const main = page.getByRole("main");
    await join(page, maker);
    await page.context().clearCookies();
    const { id } = await shopOf(maker);
    const { seller } = await admin<{ seller: { members: { id: string }[] } }>("GET", `/admin/sellers/${id}`);
    const { login_code: made } = await admin<{ login_code: { code: string } }>(
      "POST",
      `/admin/sellers/${id}/members/${seller.members[0]!.id}/login-code`,
      {},
    );

    // As people copy it: small letters, a space in the middle.
    const typed = made.code.toLowerCase().replace("-", " ");
    await page.goto("/penjual/masuk");
    await page.getByLabel("Kode masuk").fill(typed);
    await page.getByRole("button", { name: "Masuk dengan kode" }).click();
    await expect(main).toContainText("Anda sudah masuk dengan kode");
    await page.getByLabel("Kata sandi baru").fill("pendek");
    await page.getByRole("button", { name: "Simpan kata sandi" }).click();
    await expect(page.getByRole("alert")).toContainText("terlalu pendek");
    const password = "tampah dan bakul";
    await page.getByLabel("Kata sandi baru").fill(password);
    await page.getByRole("button", { name: "Simpan kata sandi" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Kata sandi sudah disimpan" })).toBeVisible();

    await page.context().clearCookies();
    await page.goto("/penjual/masuk");
    await page.getByLabel("Kode masuk").fill(typed);
    await page.getByRole("button", { name: "Masuk dengan kode" }).click();
    await expect(page.getByRole("alert")).toContainText("sudah dipakai");
    await expect(page.getByLabel("Kode masuk")).toHaveValue(typed);
    await logInAsMaker(page, { ...maker, password });

    // The old one opens nothing any more.
    await page.context().clearCookies();
    await page.goto("/penjual/masuk");
    await page.getByLabel("Nomor ponsel atau e-mail", { exact: true }).fill(maker.phone);
    await page.getByLabel("Kata sandi", { exact: true }).fill(maker.password);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("tidak cocok");
  },
);
