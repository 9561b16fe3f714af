import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { DiscountOver } from "./basket-outdated";
import type { JudgedBasket } from "./judge-basket";

/** The promotion module tells which codes are in force, which its published type leaves out. */
interface ListsActive {
  listActivePromotions(filters: { code: string[] }): Promise<{ code?: string | null }[]>;
}

/**
 * Whether every discount in a basket is still given. Medusa works discounts out when a basket changes, not when time
 * passes or an operator ends one, and when it counts their use it passes over those that have ended.
 * @throws DiscountOver
 */
export async function judgeDiscounts(
  container: MedusaContainer,
  { shares }: Pick<JudgedBasket, "shares">,
): Promise<void> {
  const given = shares.flatMap((share) => share.lines.flatMap((line) => line.discounts));
  const codes = [...new Set(given.map(({ code }) => code))];
  if (codes.length === 0) return;
  const active = await container
    .resolve<ListsActive>(Modules.PROMOTION)
    .listActivePromotions({ code: codes });
  const over = codes.find((code) => !active.some((promotion) => promotion.code === code));
  if (over !== undefined) throw new DiscountOver(over);
}
