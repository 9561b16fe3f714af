import { formatRupiah } from "@gerai/contracts";

import type { Dictionary } from "../../i18n/index.ts";
import type { BasketLine } from "./basket.ts";

/** Why a line of the basket cannot be ordered as it is, in the page's words; empty when nothing speaks against it. */
export function lineProblemWords(
  t: Pick<Dictionary["basket"], "problem" | "priceChanged" | "stockShort">,
  {
    problem,
    available,
    current_price,
    unit_price,
  }: Pick<BasketLine, "problem" | "available" | "current_price" | "unit_price">,
): string {
  if (problem === null) return "";
  if (problem.code === "stock_short") return t.stockShort(String(available ?? 0));
  if (problem.code === "price_changed") return t.priceChanged(formatRupiah(current_price ?? unit_price));
  const known: Readonly<Record<string, string>> = t.problem;
  return (Object.hasOwn(known, problem.code) ? known[problem.code] : undefined) ?? t.problem.other;
}
