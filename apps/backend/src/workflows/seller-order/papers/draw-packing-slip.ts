import { formatRupiah } from "@gerai/contracts";

import type { Sheet } from "../../../pdf/sheet";
import { EDGE, shortMoment, type OrderPaper } from "./order-paper";

const FAINT = "#444444";
const QR_SIDE = 78;
/** Sums and QR code below the last line. */
const FOOT = 104;

/** Draws what belongs into a parcel, on as many A6 sheets as the goods need. */
export function drawPackingSlip(page: Sheet, paper: OrderPaper): void {
  const { order } = paper;
  const width = page.width - 2 * EDGE;
  const last = page.height - EDGE;
  let number = 1;
  let y = drawHead(page, paper, number, width);
  for (const line of order.lines) {
    const words = nameOf(line);
    const height = page.measure(words, width - 58, { size: 10, bold: true }) + (line.sku === null ? 6 : 17);
    if (y + height > last) {
      page.nextPage();
      number += 1;
      y = drawHead(page, paper, number, width);
    }
    drawLine(page, { words, sku: line.sku, quantity: line.quantity }, y, width);
    y += height;
  }
  if (y + FOOT > last) {
    page.nextPage();
    drawHead(page, paper, number + 1, width);
  }
  drawFoot(page, paper, last - FOOT, width);
}

/** Goods and variant; a size such as "200 g" is not torn apart. */
function nameOf({ title, variant_title: variant }: OrderPaper["order"]["lines"][number]): string {
  return variant === "" ? title : `${title} (${variant.replaceAll(" ", "\u00a0")})`;
}

function drawHead(page: Sheet, { order, shop }: OrderPaper, number: number, width: number): number {
  const half = width / 2;
  page.text(shop.name, { x: EDGE, y: EDGE, width: half, size: 10, bold: true, maxLines: 2 });
  page.text(order.group_number, {
    x: EDGE + half,
    y: EDGE,
    width: half,
    size: 15,
    bold: true,
    align: "right",
  });
  page.text(`Isi paket · ${shortMoment(order.created_at)} · hal. ${String(number)}`, {
    x: EDGE,
    y: EDGE + 27,
    width,
    size: 7.5,
    color: FAINT,
  });
  const y = page.text(`Untuk ${order.buyer.name} · ${order.delivery?.name ?? ""}`, {
    x: EDGE,
    y: EDGE + 38,
    width,
    size: 9,
    maxLines: 2,
  });
  page.rule(EDGE, y + 4, width);
  return y + 10;
}

function drawLine(
  page: Sheet,
  { words, sku, quantity }: { words: string; sku: string | null; quantity: number },
  y: number,
  width: number,
): void {
  page.box(EDGE, y + 1, 11, 11, { stroke: "#000000", radius: 2 });
  page.text(`${String(quantity)} ×`, { x: EDGE + 18, y, width: 34, size: 10, bold: true });
  const below = page.text(words, { x: EDGE + 58, y, width: width - 58, size: 10, bold: true });
  if (sku !== null) {
    page.text(sku, { x: EDGE + 58, y: below, width: width - 58, size: 7.5, color: FAINT, maxLines: 1 });
  }
}

function drawFoot(page: Sheet, { order, url }: OrderPaper, top: number, width: number): void {
  page.rule(EDGE, top, width);
  page.qr(url, EDGE + width - QR_SIDE, top + 8, QR_SIDE);
  const left = width - QR_SIDE - 8;
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const cash = order.payment.cash_on_delivery;
  const rows: [string, string, boolean][] = [
    ["Jumlah barang", String(pieces), false],
    ["Harga barang", formatRupiah(order.items_total - order.discount_total), false],
    ["Ongkos kirim", formatRupiah(order.shipping_total), false],
    ["Total", formatRupiah(order.total), true],
    ...(cash === null ? [] : [["Bayar di tempat", formatRupiah(cash), true] as [string, string, boolean]]),
  ];
  rows.forEach(([name, value, bold], index) => {
    const y = top + 8 + index * 13;
    page.text(name, { x: EDGE, y, width: left, size: 8.5, bold });
    page.text(value, { x: EDGE, y, width: left, size: 8.5, bold, align: "right" });
  });
  page.text("Terima kasih sudah berbelanja langsung dari pembuatnya.", {
    x: EDGE,
    y: top + 90,
    width,
    size: 7,
    color: FAINT,
  });
}
