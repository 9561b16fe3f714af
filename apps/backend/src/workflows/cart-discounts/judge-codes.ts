import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { invalid, notAllowed } from "../../errors/person-error";

/** More than any campaign asks a buyer to type. */
const MOST_CODES = 10;

/**
 * Whether codes may be tried on a basket at all.
 * @throws MedusaError with an Indonesian reason: a code that nobody made, or one off delivery
 */
export async function judgeCodes(container: MedusaContainer, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  if (codes.length > MOST_CODES) {
    throw invalid("promotion_too_many", `Paling banyak ${MOST_CODES} kode potongan untuk satu keranjang.`);
  }
  const known = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: [...codes] }, { relations: ["application_method"] });
  for (const code of codes) {
    const promotion = known.find((one) => one.code === code);
    if (!promotion) {
      throw invalid("promotion_unknown", `Kode potongan "${code.slice(0, 50)}" tidak dikenal.`);
    }
    if (promotion.application_method?.target_type === "shipping_methods") {
      throw notAllowed("shipping_discount_refused", "Kode potongan ongkos kirim belum dapat dipakai.");
    }
  }
}
