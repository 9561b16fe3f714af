import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows";

import { invalid, notAllowed } from "../../errors/person-error";
import { judgeSellableVariants } from "../product/judge-sellable-variants";

/** Variant ids of lines; lines without a variant (custom lines) have no goods to judge. */
function variantsOf(items: readonly { variant_id?: string | null }[] | undefined | null): string[] {
  return (items ?? []).flatMap((item) => item.variant_id ?? []);
}

/** More than any household buys, and far below what a column holds. */
const MOST_PIECES = 9999;

/** Goods are sold by the piece: core would take 1.5 of them, and answers 500 to a number beyond its column. */
function refuseOddQuantities(quantities: readonly unknown[]): void {
  for (const quantity of quantities) {
    const pieces = Number(quantity);
    if (!Number.isInteger(pieces) || pieces < 0 || pieces > MOST_PIECES) {
      throw invalid("quantity_not_whole", `Jumlah harus bilangan bulat, paling banyak ${MOST_PIECES}.`);
    }
  }
}

/** Goods that may not be bought do not enter a new basket. */
createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  refuseOddQuantities((input.items ?? []).map((item) => item.quantity));
  await judgeSellableVariants(container, variantsOf(input.items));
  return new StepResponse(undefined);
});

/** Nor a basket that exists. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  refuseOddQuantities((input.items ?? []).map((item) => item.quantity));
  await judgeSellableVariants(container, variantsOf(input.items));
  return new StepResponse(undefined);
});

/** What lies in a basket may be reduced and taken out at any time; only the number itself is judged. */
updateLineItemInCartWorkflow.hooks.validate(({ input }) => {
  if (input.update.quantity !== undefined) refuseOddQuantities([input.update.quantity]);
  return new StepResponse(undefined);
});

/**
 * Baskets become orders by `placeOrderGroup` only. Medusa's own way, which would put the goods of all makers into
 * one order, is behind no route any more; should anything call it, it stops here.
 */
completeCartWorkflow.hooks.validate(() => {
  throw notAllowed("complete_cart_refused", "Keranjang dipesan lewat halaman pembayaran.");
});
