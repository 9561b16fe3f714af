/**
 * The demo's data names icons of one emoji set; some goods of the region look otherwise. By words of the
 * product an icon is drawn in the colours of the real thing.
 */
const BY_WORDS: readonly (readonly [icon: string, words: RegExp, instead: string])[] = [
  ["roasted-sweet-potato", /singkong|opak|talas|stik|gaplek/, "cassava"],
  ["onion", /bawang merah|sambal|abon|bawang|bumbu|pecel|rendang/, "shallot"],
  ["ginger-root", /kunyit|temulawak|kuning/, "turmeric"],
  ["ginger-root", /jahe merah/, "red-ginger"],
  ["beans", /kopi/, "coffee-beans"],
];

/** The drawing that shows an icon truly for a product. */
export function depict(icon: string, words: string): string {
  return BY_WORDS.find(([name, pattern]) => name === icon && pattern.test(words))?.[2] ?? icon;
}
