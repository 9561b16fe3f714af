import type { Sheet } from "../../../pdf/sheet";

/** What a poster tells. */
export interface Poster {
  /** Trade name. */
  name: string;
  contactName: string;
  kecamatan: string;
  /** Public page of the shop, which the code leads to. */
  url: string;
}

/** House colours, as in the shop's tokens. */
const PAPER = "#fbf5ea";
const LEAF = "#17492f";
const LEAF_STRAND = "#2c6447";
const CREAM = "#fff8ea";
const PALE = "#cfe3c4";
const TERRA = "#c4532b";
const TERRA_STRAND = "#dd7d55";
const INK = "#2a1b12";
const INK_2 = "#5e4937";

/** Everything below is measured on A4 and shrinks with the paper. */
const A4_WIDTH = 595.28;
const BAND = 250;
const EDGE = 44;
const QR_SIDE = 320;
const NAME_SIZES = [54, 48, 42, 36, 30, 26];

/** Draws a poster that leads to a shop, on one sheet of any size of the A series. */
export function drawPoster(page: Sheet, { name, contactName, kecamatan, url }: Poster): void {
  const unit = page.width / A4_WIDTH;
  const at = { x: EDGE * unit, width: page.width - 2 * EDGE * unit, align: "center" } as const;
  page.box(0, 0, page.width, page.height, { fill: PAPER });
  page.box(0, 0, page.width, BAND * unit, { fill: LEAF });
  page.weave(0, 0, page.width, BAND * unit, { color: LEAF_STRAND, cell: 20 * unit });
  drawName(page, { name, contactName, kecamatan }, unit);

  const side = QR_SIDE * unit;
  const left = (page.width - side) / 2;
  const top = (BAND + 40) * unit;
  const frame = 14 * unit;
  page.box(left - frame, top - frame, side + 2 * frame, side + 2 * frame, { fill: TERRA, radius: 26 * unit });
  page.box(left, top, side, side, { fill: "#ffffff", radius: 14 * unit });
  page.qr(url, left + 8 * unit, top + 8 * unit, side - 16 * unit);

  let y = top + side + 34 * unit;
  y = page.text("Pindai untuk belanja", { ...at, y, size: 38 * unit, bold: true, color: INK });
  y = page.text("Buka kamera ponsel, arahkan ke kotak di atas.", {
    ...at,
    y: y + 2 * unit,
    size: 16 * unit,
    color: INK_2,
  });
  page.text(url.replace(/^https?:\/\//, ""), {
    ...at,
    y: y + 10 * unit,
    size: 15 * unit,
    bold: true,
    color: LEAF,
    maxLines: 2,
  });
  const foot = 48 * unit;
  page.box(0, page.height - foot, page.width, foot, { fill: TERRA });
  page.weave(0, page.height - foot, page.width, foot, { color: TERRA_STRAND, cell: 12 * unit });
}

/** Name, people and place, in the middle of the band. */
function drawName(page: Sheet, shop: Omit<Poster, "url">, unit: number): void {
  const at = { x: EDGE * unit, width: page.width - 2 * EDGE * unit, align: "center" } as const;
  const nameStyle = (size: number) => ({ size: size * unit, bold: true, leading: 0.1 });
  const smallest = NAME_SIZES.at(-1) ?? 26;
  // Two lines at most; a name longer than that in small letters is cut with "…".
  const size =
    NAME_SIZES.find((one) => page.measure(shop.name, at.width, nameStyle(one)) <= 2.2 * one * unit + 0.01) ??
    smallest;
  const height = Math.min(
    2,
    Math.round(page.measure(shop.name, at.width, nameStyle(size)) / (size * 1.1 * unit)),
  );
  const block = (20 + 12 + 14) * unit + height * size * 1.1 * unit + 24 * unit;
  let y = (BAND * unit - block) / 2;
  y =
    page.text("Gerai Tangerang Gemilang", { ...at, y, size: 16 * unit, bold: true, color: PALE }) + 12 * unit;
  y = page.text(shop.name, { ...at, ...nameStyle(size), y, color: CREAM, maxLines: 2 }) + 14 * unit;
  page.text(`${shop.contactName} · Kecamatan ${shop.kecamatan}`, {
    ...at,
    y,
    size: 19 * unit,
    color: CREAM,
    maxLines: 1,
  });
}
