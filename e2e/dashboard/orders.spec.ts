import { expect, test, type Page } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { choose, dashboard, logIn, untilSaid } from "../fixtures/dashboard.ts";
import { createStall, placeGroup, sendProof, type PlacedGroup, type Stall } from "../fixtures/orders.ts";

// Each walks through several pages of the dashboard and waits for the server at every step.
test.describe.configure({ timeout: 150_000 });

const TRANSFER = "pp_bank-transfer_gerai";
const AT_GERAI = "pp_pay-at-gerai_gerai";

const rupiah = (amount: number) => `Rp${amount.toLocaleString("id-ID")}`;
/** The box of one maker's order. */
const boxOf = (page: Page, { maker }: Stall) => page.getByRole("region", { name: maker.name });
const openGroup = (page: Page, group: PlacedGroup) => page.goto(dashboard(`/order-groups/${group.id}`));

async function numberOf(group: PlacedGroup): Promise<string> {
  const { order_group: seen } = await admin<{ order_group: { number: string } }>(
    "GET",
    `/admin/order-groups/${group.id}`,
  );
  return seen.number;
}

/** Answers the question that a dangerous button asks. */
async function agree(page: Page, words: RegExp | string, button: string): Promise<void> {
  const prompt = page.getByRole("alertdialog");
  await expect(prompt.getByText(words)).toBeVisible();
  await prompt.getByRole("button", { name: button, exact: true }).click();
}

test("a transfer is found by its number, confirmed, laid ready and handed over", async ({ page }) => {
  const [first, second] = [await createStall(20_000), await createStall(35_000)];
  const group = await placeGroup([first, second], { kind: "pickup", payBy: TRANSFER });
  const number = await numberOf(group);

  await logIn(page);
  await page.goto(dashboard("/order-groups"));
  await page.getByRole("searchbox", { name: "Cari nomor, nama, atau telepon" }).fill(number);
  await page.getByRole("row", { name: number }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(number);
  await expect(boxOf(page, first).getByText("Belum dibayar")).toBeVisible();
  await expect(boxOf(page, first).getByRole("button", { name: "Siap diambil" })).toHaveCount(0);

  await page.getByRole("button", { name: "Konfirmasi pembayaran" }).click();
  await agree(page, `${rupiah(55_000)} sudah diterima?`, "Konfirmasi pembayaran");
  await untilSaid(page, "Pembayaran dicatat.");
  await expect(page.getByText("Lunas", { exact: true })).toBeVisible();

  await boxOf(page, first).getByRole("button", { name: "Siap diambil" }).click();
  await untilSaid(page, "Pesanan siap diambil.");
  await boxOf(page, first).getByRole("button", { name: "Serahkan" }).click();
  await agree(page, "Sudah lunas, tidak ada uang yang diterima di kasir.", "Serahkan");
  await untilSaid(page, "Pesanan diserahkan.");
  await expect(boxOf(page, first).getByText("Selesai", { exact: true })).toBeVisible();
  await expect(boxOf(page, second).getByText("Baru", { exact: true })).toBeVisible();
  // Goods are out: what is left is cancelled maker by maker.
  await expect(page.getByRole("button", { name: "Batalkan pesanan" })).toHaveCount(0);
});

test("who pays at the Gerai pays when the goods are handed over; the label says what to collect", async ({
  page,
}) => {
  const stall = await createStall(48_000);
  const group = await placeGroup([stall], { kind: "pickup", payBy: AT_GERAI });
  await logIn(page);
  await openGroup(page, group);
  await boxOf(page, stall).getByRole("link", { name: "Cetak label" }).click();
  const label = page.getByRole("region", { name: "Label pesanan" });
  await expect(label.getByText(await numberOf(group))).toBeVisible();
  await expect(label.getByText(`TAGIH ${rupiah(48_000)}`)).toBeVisible();
  await expect(label.getByText(stall.goods.title)).toBeVisible();
  await expect(label.getByText("6281234567890")).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  // A6 in points, and nothing but the label: one page.
  expect(pages.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual([
    [298, 420],
  ]);
  await page.goBack();

  await boxOf(page, stall).getByRole("button", { name: "Kemas" }).click();
  await untilSaid(page, "Pesanan dikemas, stoknya keluar.");
  await boxOf(page, stall).getByRole("button", { name: "Siap diambil" }).click();
  await untilSaid(page, "Pesanan siap diambil.");
  await boxOf(page, stall).getByRole("button", { name: "Serahkan" }).click();
  await agree(page, new RegExp(`^Terima ${rupiah(48_000)} dari pembeli`), "Serahkan");
  await untilSaid(page, "Pesanan diserahkan.");
  await expect(page.getByText("Lunas", { exact: true })).toBeVisible();
});

test("a proof waits in the list, is rejected with a reason; the next one is accepted", async ({ page }) => {
  const stall = await createStall(27_500);
  const group = await placeGroup([stall], { kind: "courier", payBy: TRANSFER });
  await sendProof(group);
  const number = await numberOf(group);
  await logIn(page);
  await page.goto(dashboard(`/order-groups?q=${number}`));
  await choose(page, "Bukti transfer", "Bukti menunggu");
  await page.getByRole("row", { name: number }).getByRole("link").click();

  const proofs = page.getByRole("region", { name: "Bukti transfer" });
  const picture = proofs.getByRole("img", { name: `Bukti transfer untuk ${number}` });
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(600);
  await expect(proofs.getByText(rupiah(group.total))).toBeVisible();
  await proofs.getByRole("button", { name: "Tolak bukti" }).click();
  const prompt = page.getByRole("alertdialog");
  await prompt.getByRole("button", { name: "Uang belum masuk ke rekening kami." }).click();
  await prompt.getByRole("button", { name: "Tolak bukti" }).click();
  await untilSaid(page, "Bukti ditolak.");
  await expect(proofs.getByText("Uang belum masuk ke rekening kami.")).toBeVisible();

  await sendProof(group);
  await page.reload();
  await proofs.getByRole("button", { name: "Konfirmasi pembayaran" }).click();
  await agree(page, /sudah diterima\?$/, "Konfirmasi pembayaran");
  await untilSaid(page, "Pembayaran dicatat.");
  await expect(proofs.getByText("Diterima", { exact: true })).toBeVisible();
});

test("part of one maker's money is given back, never more than is left", async ({ page }) => {
  const stall = await createStall(30_000);
  const group = await placeGroup([stall], { kind: "pickup", payBy: TRANSFER });
  await admin("POST", `/admin/order-groups/${group.id}/confirm-payment`, {});
  await logIn(page);
  await openGroup(page, group);
  await boxOf(page, stall).getByRole("button", { name: "Kembalikan uang" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Jumlah (rupiah)").fill("30.001");
  await form.getByRole("button", { name: "Barang kurang." }).click();
  await form.getByRole("button", { name: "Kembalikan uang" }).click();
  await expect(form.getByText(`paling banyak ${rupiah(30_000)}.`)).toBeVisible();
  await form.getByLabel("Jumlah (rupiah)").fill("12.500");
  await form.getByRole("button", { name: "Kembalikan uang" }).click();
  await agree(page, `Kembalikan ${rupiah(12_500)}?`, "Kembalikan uang");
  await untilSaid(page, "Pengembalian dicatat.");
  await expect(boxOf(page, stall).getByText(rupiah(17_500))).toBeVisible();
  const { order_group: seen } = await admin<{ order_group: { orders: { refunded: number }[] } }>(
    "GET",
    `/admin/order-groups/${group.id}`,
  );
  expect(seen.orders.map((order) => order.refunded)).toEqual([12_500]);
});

test("a parcel is sent with its number; Medusa's own page of the order leads back to its group", async ({
  page,
}) => {
  const stall = await createStall(22_000);
  const group = await placeGroup([stall], { kind: "courier", payBy: TRANSFER });
  await admin("POST", `/admin/order-groups/${group.id}/confirm-payment`, {});
  await logIn(page);
  await openGroup(page, group);
  await boxOf(page, stall).getByRole("button", { name: "Kirim", exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Kurir").fill("Kurir Uji");
  await form.getByLabel("Nomor resi").fill("UJI-778");
  await form.getByRole("button", { name: "Kirim", exact: true }).click();
  await untilSaid(page, "Pesanan dikirim.");
  await expect(boxOf(page, stall).getByText("Kurir Uji UJI-778")).toBeVisible();
  await boxOf(page, stall)
    .getByRole("link", { name: /^Halaman Medusa/ })
    .click();
  await expect(page.getByText("klaim, tukar, dan mengirim sebagian tidak tersedia")).toBeVisible();
  await page.getByRole("link", { name: `Bagian dari pesanan Gerai ${await numberOf(group)}` }).click();
  await expect(page).toHaveURL(new RegExp(`/order-groups/${group.id}`));
});
