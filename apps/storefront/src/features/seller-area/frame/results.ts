import type { Dictionary } from "@/i18n";

/** The parts of the dictionary in which owners of pages say what a form came to. */
const AREAS = [
  "sellerFrame",
  "sellerJoining",
  "sellerShop",
  "sellerProducts",
  "sellerImports",
  "sellerOrders",
  "sellerMessages",
] as const;
type Area = (typeof AREAS)[number];
/** A word for the address, which is a key of some area's `results`. */
export type SellerResult = { [A in Area]: keyof Dictionary[A]["results"] }[Area];

const PARAM = "hasil";

/** An address that makes its page say what has happened. */
export function withResult(address: string, result: SellerResult): string {
  return `${address}${address.includes("?") ? "&" : "?"}${PARAM}=${result}`;
}

/** What has happened before this page, in words, if its address says so. */
export function resultWords(search: URLSearchParams, dictionary: Dictionary): string | undefined {
  const word = search.get(PARAM) ?? "";
  for (const area of AREAS) {
    const results: Readonly<Record<string, string>> = dictionary[area].results;
    if (Object.hasOwn(results, word)) return results[word];
  }
  return undefined;
}
