import { expect, test, type Page } from "@playwright/test";

import { environment } from "../fixtures/environment.ts";
import { addToBasket, deliveryOf, openOrderGroup, placeOrder } from "../fixtures/shopping.ts";
import { untilOnSale } from "../fixtures/until.ts";
import { createSellableGoods, uniqueWord } from "../fixtures/world.ts";

test.skip(environment.stripeUrl === "", "This stack takes no cards.");
test.setTimeout(180_000);

/** Placing and paying are several calls one after the other. */
const SLOW = { timeout: 30_000 };
const PAYS = "4242 4242 4242 4242";
const DECLINED = "4000 0000 0000 0002";
const ASKS_THE_BANK = "4000 0000 0000 3220";

/** A basket to be picked up at the Gerai, and everything but the payment filled in. */
async function atCheckout(page: Page): Promise<void> {
  const made = await createSellableGoods({ price: 32_000 });
  await untilOnSale(page, made);
  await addToBasket(page, made.goods);
  await page.goto("/checkout");
  await page.getByLabel("Nama lengkap").fill(`Rina ${uniqueWord()}`);
  await page.getByLabel("Nomor WhatsApp").fill("0812-3456-7890");
  await deliveryOf(page, made.maker).getByRole("radio", { name: /Gerai/ }).check();
  await expect(page.locator("form[data-checkout]")).not.toHaveAttribute("aria-busy", "true");
}

/** Fills in the fields that stand in for Stripe's. */
async function typeCard(page: Page, number: string): Promise<void> {
  await page.getByLabel("Card number").fill(number);
  await page.getByLabel("Expiry").fill("12 / 30");
  await page.getByLabel("CVC").fill("123");
}

async function chooseCard(page: Page): Promise<void> {
  await page.locator('input[name="payment"][value="pp_stripe_stripe"]').check();
  await expect(page.getByLabel("Card number")).toBeVisible();
}

/** What the page was forbidden by its own policy. */
function watchPolicy(page: Page): string[] {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Permissions policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

test("a card pays at checkout in one go; the order is paid when its page opens", async ({ page }) => {
  const refused = watchPolicy(page);
  await atCheckout(page);
  await chooseCard(page);
  await placeOrder(page);
  await expect(page.getByText("Your card number is incomplete.")).toBeVisible();
  await typeCard(page, PAYS);
  await placeOrder(page);
  await expect(page).toHaveURL(/\/pesanan\/ogrp_\w+$/, SLOW);
  await expect(page.getByRole("heading", { name: "Sudah dibayar" })).toBeVisible();
  expect(await openOrderGroup(page)).toMatchObject({ status: "paid" });
  expect(refused).toEqual([]);
});

test(
  "a declined card leaves the order; another one that asks the bank pays it on the order's page",
  { tag: "@once" },
  async ({ page }) => {
    await atCheckout(page);
    await chooseCard(page);
    await typeCard(page, DECLINED);
    await placeOrder(page);
    await expect(page).toHaveURL(/\/pesanan\/ogrp_\w+$/, SLOW);
    const panel = page.getByRole("region", { name: "Bayar dengan kartu" });
    await expect(panel.getByRole("alert")).toHaveText("Your card was declined.");
    await page.reload();
    await expect(panel).toContainText("Kartu ditolak oleh bank");
    await typeCard(page, ASKS_THE_BANK);
    await panel.getByRole("button", { name: /^Bayar Rp/ }).click();
    await page.getByRole("button", { name: "Complete authentication" }).click();
    await expect(page).toHaveURL(/\/pesanan\/ogrp_\w+$/, SLOW);
    await expect(page.getByRole("heading", { name: "Sudah dibayar" })).toBeVisible();
    expect(page.url()).not.toContain("secret");
  },
);

test("pages without a card form let nothing of Stripe in", { tag: "@once" }, async ({ page }) => {
  for (const address of ["/", "/keranjang", "/akun/masuk"]) {
    const answer = await page.goto(address);
    expect(answer?.headers()["content-security-policy"]).not.toContain(environment.stripeUrl);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the card is not offered, and it is said why", { tag: "@once" }, async ({ page }) => {
    const made = await createSellableGoods({ price: 32_000 });
    await untilOnSale(page, made);
    await addToBasket(page, made.goods);
    await page.goto("/checkout");
    await expect(page.locator('input[value="pp_stripe_stripe"]')).toBeHidden();
    await expect(page.getByText("Kartu: memerlukan JavaScript")).toBeVisible();
  });
});
