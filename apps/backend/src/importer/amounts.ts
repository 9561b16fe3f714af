import type { RejectionCode } from "./reasons";

export const MIN_PRICE = 100;
export const MAX_PRICE = 100_000_000;
const MAX_STOCK = 1_000_000;

/** A number that was read, or why it was not. */
export type Read<Code extends string = RejectionCode> =
  { ok: true; value: number } | { ok: false; code: Code };

const FACTORS: Readonly<Record<string, number>> = {
  rb: 1_000,
  ribu: 1_000,
  k: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
};

/** Reads a price as people write it: `25000`, `Rp 25.000`, `25,000.00`, `25rb`, `1,5 juta`. Whole rupiah. */
export function readPrice(text: string): Read {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/^(rp|idr)\.?/, "")
    .replace(/(rupiah|idr|,-|\.-|,--|\/pcs)$/, "");
  if (bare === "") return { ok: false, code: text.trim() === "" ? "price_missing" : "price_unreadable" };
  if (/\d[-–~]\d|\ds\/d\d/.test(bare)) return { ok: false, code: "price_range" };
  if (/^[-–]\d/.test(bare)) return { ok: false, code: "price_negative" };
  const match = /^(\d[\d.,]*?)(rb|ribu|k|jt|juta)?$/.exec(bare);
  const amount = match?.[1] === undefined ? null : readDecimal(match[1], match[2] !== undefined);
  if (amount === null) return { ok: false, code: "price_unreadable" };
  return judgePrice(amount.units * (FACTORS[match?.[2] ?? ""] ?? 1), amount.scale);
}

function judgePrice(scaled: number, scale: number): Read {
  if (scaled === 0) return { ok: false, code: "price_zero" };
  if (scaled / scale > MAX_PRICE) return { ok: false, code: "price_too_high" };
  if (scaled % scale !== 0) return { ok: false, code: "price_fraction" };
  const value = scaled / scale;
  return value < MIN_PRICE ? { ok: false, code: "price_too_low" } : { ok: true, value };
}

/**
 * A decimal as whole units over a power of ten, so that no rupiah is lost to floating point. Groups of three
 * digits are thousands (`25.000`) unless a word follows (`1.500 juta` does not occur, `1.5jt` does).
 */
function readDecimal(text: string, hasFactor: boolean): { units: number; scale: number } | null {
  if (/^\d+$/.test(text)) return whole(text, "");
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (grouped?.[1] !== undefined && !hasFactor && grouped[3] !== grouped[2]) {
    return whole(grouped[1].replace(/[.,]/g, ""), grouped[4] ?? "");
  }
  const decimal = /^(\d+)[.,](\d{1,3})$/.exec(text);
  if (decimal?.[1] === undefined || decimal[2] === undefined) return null;
  return whole(decimal[1], decimal[2]);
}

function whole(integer: string, fraction: string): { units: number; scale: number } | null {
  const units = Number(integer + fraction);
  return Number.isSafeInteger(units * 1_000_000) || units * 1_000_000 > MAX_PRICE * 1_000
    ? { units, scale: 10 ** fraction.length }
    : null;
}

/** Reads a stock of whole pieces. */
export function readStock(text: string): Read {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+|pcs$|buah$|pak$/g, "");
  const match = /^(\d{1,9})(?:[.,]0{1,2})?$/.exec(bare) ?? /^(\d{1,3}(?:[.,]\d{3})+)$/.exec(bare);
  const value = Number(match?.[1]?.replace(/[.,]/g, ""));
  if (!match || value > MAX_STOCK) return { ok: false, code: "stock_unreadable" };
  return { ok: true, value };
}

const GRAMS: Readonly<Record<string, number>> = {
  kg: 1000,
  kilo: 1000,
  kilogram: 1000,
  liter: 1000,
  litre: 1000,
  ltr: 1000,
  l: 1000,
  ons: 100,
  g: 1,
  gr: 1,
  gram: 1,
  ml: 1,
  cc: 1,
};

/** Reads a weight in grams, millilitres counting as grams; null when it cannot be read. */
export function readGrams(text: string, inKilograms = false): number | null {
  const match = /^(\d+(?:[.,]\d{1,6})?)\s*([a-z]*)\.?$/.exec(text.normalize("NFKC").trim().toLowerCase());
  if (match?.[1] === undefined) return null;
  const unit = match[2] ?? "";
  const factor = unit === "" ? (inKilograms ? 1000 : 1) : GRAMS[unit];
  // "1.500" without a unit is one thousand five hundred grams, as prices are written.
  const digits =
    unit === "" && !inKilograms && /^\d{1,3}\.\d{3}$/.test(match[1]) ? match[1].replace(".", "") : match[1];
  const grams = factor === undefined ? 0 : Math.round(Number(digits.replace(",", ".")) * factor);
  return grams > 0 && grams <= 100_000 ? grams : null;
}

/** What a title says about weight or volume: `250gr` → `250 g` and 250 grams. */
export function weightInTitle(title: string): { content: string; grams: number } | null {
  const found = /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)\s?(kg|gram|gr|g|ml|liter|ltr|l)(?![\p{L}\d])/iu.exec(
    title,
  );
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const unit = found[2].toLowerCase();
  const grams = readGrams(`${found[1]}${unit}`);
  const printed = unit === "gr" || unit === "gram" ? "g" : unit === "ltr" || unit === "l" ? "liter" : unit;
  return grams === null ? null : { content: `${found[1].replace(".", ",")} ${printed}`, grams };
}

/** What a title says about pieces: `isi 10 pcs` → `10 pcs`. */
export function piecesInTitle(title: string): string | null {
  const found =
    /(?<![\p{L}\d.,])(\d{1,4})\s?(pcs|pc|buah|butir|lembar|pasang|set|biji|sachet|saset|bungkus)(?![\p{L}\d])/iu.exec(
      title,
    );
  const count = Number(found?.[1]);
  return found?.[2] === undefined || count === 0 ? null : `${String(count)} ${found[2].toLowerCase()}`;
}
