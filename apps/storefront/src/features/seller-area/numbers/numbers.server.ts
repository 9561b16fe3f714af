import { sellerNumbersSchema } from "@gerai/contracts";
import { z } from "zod";

import { sellerBackendFor, type ForWhom } from "@/lib/shop/backend.server";

/** Spans that a maker can choose, in days. */
export const SPANS = [7, 30, 90] as const;
type NumbersSpan = (typeof SPANS)[number];
const USUAL: NumbersSpan = 30;

/** The span that an address asks for; anything else means the usual one. */
export function spanOf(search: URLSearchParams): NumbersSpan {
  return SPANS.find((span) => String(span) === search.get("hari")) ?? USUAL;
}

/** Reads what the shop's goods did in the last days. */
export function readNumbers(context: ForWhom, days: NumbersSpan) {
  return sellerBackendFor(context).get(
    `/seller/numbers?days=${days}`,
    z.object({ numbers: sellerNumbersSchema }),
  );
}
