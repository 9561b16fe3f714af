/**
 * The demo's data names icons of one emoji set; some goods of the region look otherwise. By words of the
 * product an icon is drawn in the colours of the real thing.
 */
const BY_WORDS: readonly (readonly [icon: string, words: RegExp, instead: string])[] = [
  ["roasted-sweet-potato", /singkong|\bopak\b|talas|stik|asin tipis/, "cassava"],
  ["fish", /cumi kering/, "squid"],
  ["fish", /^/, "milkfish"],
  ["herb", /sereh|serai/, "lemongrass"],
  ["onion", /bawang merah|sambal|abon|bawang|bumbu|pecel|rendang/, "shallot"],
  ["ginger-root", /kunyit|temulawak|\bkuning\b/, "turmeric"],
  ["ginger-root", /jahe merah/, "red-ginger"],
  ["beans", /\bkopi\b/, "coffee-beans"],
];

/** The drawing that shows an icon truly for a product. */
export function depict(icon: string, words: string): string {
  return BY_WORDS.find(([name, pattern]) => name === icon && pattern.test(words))?.[2] ?? icon;
}
