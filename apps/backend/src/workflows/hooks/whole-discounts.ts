import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  createCartWorkflow,
  refreshCartItemsWorkflow,
  updateCartPromotionsWorkflow,
} from "@medusajs/medusa/core-flows";

import { judgeCodes } from "../cart-discounts/judge-codes";
import { makeDiscountsWhole } from "../cart-discounts/make-discounts-whole";

/** Every way on which codes reach a basket runs through here. */
updateCartPromotionsWorkflow.hooks.validate(async ({ input }, { container }) => {
  await judgeCodes(container, input.promo_codes ?? []);
  return new StepResponse(undefined);
});

/** Whatever changes in a basket, Medusa computes its discounts anew in this workflow. */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(async ({ input }, { container }) => {
  await makeDiscountsWhole(container, input.cart_id);
  return new StepResponse(undefined);
});

/** A new basket is the one that does not pass through it. */
createCartWorkflow.hooks.cartCreated(async ({ cart }, { container }) => {
  await makeDiscountsWhole(container, cart.id);
  return new StepResponse(undefined);
});
