/**
 * A whole number as people type it: `18.000`, `Rp 18.000,-`, `1.200 g`.
 * @returns null when there is none, or it is not whole
 */
export function readWhole(typed: string): number | null {
  const bare = typed
    .replace(/^\s*rp\.?/i, "")
    .replace(/,\s*(?:-|0{1,2})\s*$/, "")
    .replace(/\s*(?:gram|gr|g|pcs|buah)?\s*$/i, "")
    .trim();
  // Dots and spaces only between groups of three.
  if (!/^(?:\d+|\d{1,3}(?:[. ]\d{3})+)$/.test(bare)) return null;
  const value = Number(bare.replace(/[. ]/g, ""));
  return Number.isSafeInteger(value) ? value : null;
}

/** A whole number as it is read on a market stall: `18.000`; empty for none. */
export function showWhole(value: number | null): string {
  return value === null ? "" : String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Grams or millilitres that a net content names: `200 g` → 200, `1,5 kg` → 1500; null when it names none. */
export function gramsOf(content: string): number | null {
  const match = /^\s*(\d{1,6}(?:[.,]\d{1,3})?)\s*(kg|gram|gr|g|ml|liter|l)\s*$/i.exec(content);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const factor = ["kg", "l", "liter"].includes(match[2].toLowerCase()) ? 1000 : 1;
  const grams = Math.round(Number(match[1].replace(",", ".")) * factor);
  return grams > 0 ? grams : null;
}
