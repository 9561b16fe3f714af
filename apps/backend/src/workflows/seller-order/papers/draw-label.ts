import { formatRupiah } from "@gerai/contracts";

import { localPhone } from "../../../modules/order-group/domain/mask";
import type { Sheet } from "../../../pdf/sheet";
import { addressLines, EDGE, type OrderPaper } from "./order-paper";

const INK = "#000000";
const FAINT = "#444444";
const QR_SIDE = 96;
/** Number, money and QR code at the foot; the rest of the paper belongs to the addresses. */
const FOOT = 128;
/** Letters get smaller for a long address, down to what a courier still reads at arm's length. */
const SIZES = [13, 12, 11, 10, 9, 8, 7];

/** Draws an address label on one A6 sheet, whatever the length of the address. */
export function drawLabel(page: Sheet, { order, shop, url }: OrderPaper): void {
  const width = page.width - 2 * EDGE;
  page.text("Gerai Tangerang Gemilang", { x: EDGE, y: EDGE, width: width * 0.6, size: 8, color: FAINT });
  page.text(order.delivery?.name ?? "", {
    x: EDGE + width * 0.5,
    y: EDGE,
    width: width * 0.5,
    size: 8,
    bold: true,
    align: "right",
    maxLines: 1,
  });
  page.rule(EDGE, EDGE + 14, width, INK);
  const top = EDGE + 20;
  const bottom = page.height - EDGE - FOOT;
  drawAddresses(page, { order, shop, url }, { top, bottom, width });
  drawFoot(page, { order, shop, url }, bottom, width);
}

interface Room {
  top: number;
  bottom: number;
  width: number;
}

/** Words of the two addresses, from the recipient's name to the sender's number. */
function addressWords({ order, shop }: OrderPaper) {
  const pickup = order.delivery?.kind === "pickup";
  const phone = localPhone(order.buyer.phone);
  return {
    name: order.buyer.name,
    // Behind a counter nobody needs the whole number.
    phone: pickup ? `••••${phone.slice(-4)}` : phone,
    address: pickup ? "Diambil pembeli di Gerai" : addressLines(order),
    shop: shop.name,
    from: [shop.kecamatan, shop.whatsapp === null ? null : localPhone(shop.whatsapp)]
      .filter(Boolean)
      .join(" · "),
  };
}

function drawAddresses(page: Sheet, paper: OrderPaper, { top, bottom, width }: Room): void {
  const words = addressWords(paper);
  const heightAt = (size: number) =>
    10 +
    page.measure(words.name, width, { size: size + 2, bold: true }) +
    page.measure(words.phone, width, { size, bold: true }) +
    page.measure(words.address, width, { size }) +
    18 +
    page.measure(words.shop, width, { size: size - 1, bold: true }) +
    page.measure(words.from, width, { size: size - 2 });
  const smallest = SIZES.at(-1) ?? 7;
  const size = SIZES.find((one) => heightAt(one) <= bottom - top) ?? smallest;
  const tooHigh = Math.max(0, heightAt(size) - (bottom - top));
  const lines = Math.floor((page.measure(words.address, width, { size }) - tooHigh) / (size * 1.25));
  let y = page.text("KEPADA", { x: EDGE, y: top, width, size: 7, color: FAINT }) + 1;
  y = page.text(words.name, { x: EDGE, y, width, size: size + 2, bold: true, color: INK, maxLines: 2 });
  y = page.text(words.phone, { x: EDGE, y, width, size, bold: true, color: INK });
  y = page.text(words.address, {
    x: EDGE,
    y,
    width,
    size,
    color: INK,
    maxLines: Math.max(1, lines),
  });
  page.rule(EDGE, y + 5, width);
  y = page.text("DARI", { x: EDGE, y: y + 8, width, size: 7, color: FAINT }) + 1;
  y = page.text(words.shop, { x: EDGE, y, width, size: size - 1, bold: true, color: INK, maxLines: 2 });
  page.text(words.from, { x: EDGE, y, width, size: size - 2, color: INK, maxLines: 1 });
}

function drawFoot(page: Sheet, { order, url }: OrderPaper, top: number, width: number): void {
  page.rule(EDGE, top, width, INK);
  page.qr(url, EDGE + width - QR_SIDE, top + 6, QR_SIDE);
  const left = width - QR_SIDE - 8;
  let y = page.text("NO. PESANAN", { x: EDGE, y: top + 8, width: left, size: 7, color: FAINT });
  y = page.text(order.group_number, { x: EDGE, y, width: left, size: 20, bold: true, color: INK });
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  y = page.text(`${String(pieces)} barang`, { x: EDGE, y, width: left, size: 9, color: INK }) + 4;
  const { words, amount } = moneyWords(order);
  page.box(EDGE, y, left, 36, { stroke: INK, radius: 3 });
  y = page.text(words, { x: EDGE + 4, y: y + 5, width: left - 8, size: 8, align: "center", color: INK });
  page.text(amount, { x: EDGE + 4, y, width: left - 8, size: 13, bold: true, align: "center", color: INK });
  page.text("Pindai untuk melihat pesanan", {
    x: EDGE + width - QR_SIDE,
    y: top + 6 + QR_SIDE + 2,
    width: QR_SIDE,
    size: 6,
    align: "center",
    color: FAINT,
  });
}

function moneyWords(order: OrderPaper["order"]): { words: string; amount: string } {
  const { cash_on_delivery: cash, paid_at: paidAt } = order.payment;
  if (cash !== null) return { words: "BAYAR DI TEMPAT (COD)", amount: formatRupiah(cash) };
  if (paidAt === null) return { words: "BAYAR DI GERAI", amount: formatRupiah(order.total) };
  return { words: "PEMBAYARAN", amount: "Sudah dibayar" };
}
