import type { Dictionary } from "@/i18n";
import type { FormProblem } from "@/lib/forms/form-state";

/** Fields to blame for what the backend refuses, by its codes. */
const FIELDS: Readonly<Record<string, string>> = {
  buyer_name_missing: "name",
  buyer_phone_missing: "phone",
  address_incomplete: "street",
};

/** Beginnings of codes that are about goods: they are put right in the basket. */
const ABOUT_GOODS = [
  "out_of_stock",
  "insufficient_inventory",
  "price_changed",
  "promotion_over",
  "product_",
  "seller_",
  "obligation_",
  "quantity_",
  "order_too_large",
];

/** A refusal of the backend as a problem of the form: at the field it is about, or at the basket. */
export function problemOfRefusal(
  { code, message }: { code: string | null; message: string },
  t: Pick<Dictionary["checkout"], "basketProblem">,
): FormProblem {
  const known = code ?? "";
  if (ABOUT_GOODS.some((start) => known.startsWith(start))) {
    return { field: "basket", message: t.basketProblem(message) };
  }
  if (known.startsWith("payment_")) return { field: "payment", message };
  return { field: Object.hasOwn(FIELDS, known) ? (FIELDS[known] ?? null) : null, message };
}
