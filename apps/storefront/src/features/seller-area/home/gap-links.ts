import type { JoiningGap } from "@gerai/contracts";

import type { paths } from "@/paths";

/** Whether only the owner can fill a gap in. */
export function isOwnersGap(gap: JoiningGap): boolean {
  return gap === "pickup_address" || gap === "bank_account" || gap === "tax_statement";
}

/** Where a gap is filled in. */
export function gapAddress(gap: JoiningGap, to: ReturnType<typeof paths>["sellerArea"]): string {
  return isOwnersGap(gap) ? to.money() : to.shop();
}
