import type { CartDTO } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { addToCartWorkflow, completeCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows";

import { judgeSellableVariants } from "../product/judge-sellable-variants";

/** Variant ids of lines; lines without a variant (custom lines) have no goods to judge. */
function variantsOf(items: readonly { variant_id?: string | null }[] | undefined | null): string[] {
  return (items ?? []).flatMap((item) => item.variant_id ?? []);
}

/** Goods that may not be bought do not enter a new basket. */
createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await judgeSellableVariants(container, variantsOf(input.items));
  return new StepResponse(undefined);
});

/** Nor a basket that exists. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await judgeSellableVariants(container, variantsOf(input.items));
  return new StepResponse(undefined);
});

/**
 * A basket may have waited until a certificate ended. A refusal here makes core give back a payment that was
 * already taken, which is right as long as no order exists; a basket that was completed before is only being
 * asked for its order again and must pass.
 */
completeCartWorkflow.hooks.validate(async (input, { container }) => {
  // Core hands the basket over untyped.
  const cart = input.cart as Pick<CartDTO, "completed_at" | "items">;
  if (!cart.completed_at) await judgeSellableVariants(container, variantsOf(cart.items));
  return new StepResponse(undefined);
});
