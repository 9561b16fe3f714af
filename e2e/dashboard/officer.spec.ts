import { expect, test, type Page } from "@playwright/test";

import { environment } from "../fixtures/environment.ts";
import { until } from "../fixtures/until.ts";
import { certify, createGoods, createMaker, submitCertificate, uniqueWord } from "../fixtures/world.ts";

const dashboard = `${environment.backendUrl}/app`;

async function logIn(page: Page): Promise<void> {
  await page.goto(`${dashboard}/login`);
  await page.locator('input[name="email"]').fill(environment.adminEmail);
  await page.locator('input[name="password"]').fill(environment.adminPassword);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
}

test("an officer verifies a certificate, the plate shows; takes it away, the plate goes", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const maker = await createMaker();
  const goods = await createGoods(maker, { title: `Keripik ${uniqueWord()}` });
  await certify(maker, [goods], "pirt");
  const halal = await submitCertificate(maker, [goods], "halal");
  await until(page, `/produk/${goods.handle}`, goods.title);

  await logIn(page);
  await page.goto(`${dashboard}/certifications`);
  await page.getByRole("searchbox", { name: /Cari|Search/ }).fill(halal.number);
  await page.getByRole("cell", { name: halal.number }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Halal");

  await page.getByRole("button", { name: /^(Verifikasi|Verify)$/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^(Verifikasi|Verify)$/ })
    .click();
  await expect(page.getByRole("button", { name: /^(Cabut|Revoke)$/ })).toBeVisible();
  await until(page, `/produk/${goods.handle}`, `/verifikasi/${halal.id}`);
  await until(page, `/cari?q=${encodeURIComponent(goods.title)}`, `/produk/${goods.handle}`);

  await page.getByRole("button", { name: /^(Cabut|Revoke)$/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: /^(Cabut|Revoke)$/ })).toBeDisabled();
  await dialog.getByRole("textbox").fill("Dicabut oleh penerbit.");
  await dialog.getByRole("button", { name: /^(Cabut|Revoke)$/ }).click();
  await expect(page.getByText("Dicabut oleh penerbit.").first()).toBeVisible();
  await until(page, `/cari?q=${encodeURIComponent(goods.title)}`, `/produk/${goods.handle}`, false);
  await until(page, `/verifikasi/${halal.id}`, "dicabut");
});

test("an operator finds a maker, and a product says whose it is and what it lacks", async ({ page }) => {
  const maker = await createMaker(`Dapur ${uniqueWord()}`);
  const goods = await createGoods(maker);
  await logIn(page);
  await page.goto(`${dashboard}/sellers`);
  await page.getByRole("searchbox", { name: /Cari|Search/ }).fill(maker.name);
  await page.getByRole("cell", { name: maker.name }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(maker.name);
  await page.getByRole("link", { name: goods.title }).first().click();
  await expect(page.getByText(/Belum bisa dibeli|Cannot be bought yet/)).toBeVisible();
  await expect(page.getByRole("link", { name: `${maker.name}, Kronjo` })).toBeVisible();
});
