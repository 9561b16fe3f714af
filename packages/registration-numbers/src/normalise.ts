/** Longest text that can hold a number with its leading words; anything longer is refused unread. */
export const MAX_TYPED_LENGTH = 200;

/** Words that people and packs put before a number. Longer ones first, so that `BPOMRI` wins over `BPOM`. */
const LEADING_WORDS = [
  "SERTIFIKATHALAL",
  "NOMORINDUKBERUSAHA",
  "KEMENKESRI",
  "SERTIFIKAT",
  "IZINEDAR",
  "DEPKESRI",
  "KEMENKES",
  "SPPIRT",
  "BPJPH",
  "BPOMRI",
  "DINKES",
  "DEPKES",
  "NOMOR",
  "POMRI",
  "HALAL",
  "BPOM",
  "PIRT",
  "NPWP",
  "IZIN",
  "POM",
  "NIB",
  "REG",
  "RI",
  "NO",
] as const;

const SEPARATORS = /[\s.\-\u2010-\u2015/:]/g;

/**
 * Reduces a typed number to its letters and digits: NFKC, upper case, separators and leading words dropped.
 * Other characters stay, so that the shape rules can refuse them.
 */
export function normaliseNumber(typed: string): string {
  let rest = typed.slice(0, MAX_TYPED_LENGTH).normalize("NFKC").toUpperCase().replace(SEPARATORS, "");
  for (;;) {
    const word = LEADING_WORDS.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return rest;
    rest = rest.slice(word.length);
  }
}

/** Splits text into groups of the given sizes; what is left over becomes the last group. */
export function group(text: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at >= text.length) break;
    groups.push(text.slice(at, at + size));
    at += size;
  }
  if (at < text.length) groups.push(text.slice(at));
  return groups.join(" ");
}

/** Splits into groups of four, after an optional prefix of letters. */
export function groupByFour(normalised: string): string {
  const digitsAt = normalised.search(/\d/);
  const prefix = digitsAt > 0 ? normalised.slice(0, digitsAt) : "";
  const rest = normalised.slice(prefix.length);
  const groups = rest.match(/.{1,4}/gs) ?? [];
  return [prefix, ...groups].filter((part) => part !== "").join(" ");
}
