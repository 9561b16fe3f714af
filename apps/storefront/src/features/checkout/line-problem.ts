import type { Dictionary } from "@/i18n";
import type { BasketLine } from "@/lib/shop/basket";

/** Why a line cannot be ordered as it is, in a few words; empty when nothing speaks against it. */
export function lineProblemWords(
  t: Pick<Dictionary["basket"], "problem" | "stockShort">,
  { problem, available }: Pick<BasketLine, "problem" | "available">,
): string {
  if (problem === null) return "";
  if (problem.code === "stock_short") return t.stockShort(String(available ?? 0));
  const known: Readonly<Record<string, string>> = t.problem;
  return (Object.hasOwn(known, problem.code) ? known[problem.code] : undefined) ?? t.problem.other;
}
