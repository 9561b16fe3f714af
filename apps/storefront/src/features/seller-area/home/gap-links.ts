import type { JoiningGap } from "@gerai/contracts";

import { fieldId } from "@/lib/forms/form-state";
import type { paths } from "@/paths";

/** Part of the shop page with its pictures. */
const PICTURES = "foto-toko";

/** Whether only the owner can fill a gap in. */
export function isOwnersGap(gap: JoiningGap): boolean {
  return gap === "pickup_address" || gap === "bank_account" || gap === "tax_statement";
}

/** Where a gap is filled in, down to the field. */
export function gapAddress(gap: JoiningGap, to: ReturnType<typeof paths>["sellerArea"]): string {
  if (isOwnersGap(gap)) return to.money();
  return `${to.shop()}#${gap === "photo" ? PICTURES : fieldId(gap)}`;
}
