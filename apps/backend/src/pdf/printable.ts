/** Letters of the embedded font: Latin with its marks, digits, common signs. */
const DRAWN =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122\u2212]$/u;

/**
 * Words as the embedded font can draw them: letters with rare marks lose the mark, pictures (emoji) fall away, any
 * other foreign sign becomes "?", so that a packer sees that something was there.
 */
export function printable(words: string): string {
  const drawn = Array.from(words.normalize("NFC").replaceAll("\t", " "), (sign) => {
    if (DRAWN.test(sign)) return sign;
    if (/[\p{Extended_Pictographic}\p{C}\p{M}\p{Sk}]/u.test(sign)) return "";
    if (/\p{Z}/u.test(sign)) return " ";
    const plain = sign.normalize("NFKD").replace(/\p{M}/gu, "");
    return Array.from(plain).every((part) => DRAWN.test(part)) && plain !== "" ? plain : "?";
  });
  return drawn.join("").replace(/ {2,}/g, " ").trim();
}
