import { PromotionActions } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";

import { makeDiscountsWholeStep } from "./steps/make-discounts-whole";
import { refuseIdleCodesStep } from "./steps/refuse-idle-codes";

/** What becomes of which codes of a basket. */
export interface ChangeBasketCodesInput {
  cart_id: string;
  promo_codes: string[];
  /** Replacing by no codes takes them all out. */
  action: PromotionActions;
}

/**
 * Adds or removes discount codes as Medusa does, in whole rupiah, and all or none: a code that gives nothing is
 * refused, and the basket stays as it was.
 */
export const changeBasketCodesWorkflow = createWorkflow(
  "change-basket-codes",
  (input: ChangeBasketCodesInput) => {
    // As Medusa's own workflows on baskets do; the one below takes no lock of its own inside of another.
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 });
    updateCartPromotionsWorkflow.runAsStep({ input });
    makeDiscountsWholeStep(input);
    const typed = transform({ input }, ({ input: { cart_id: cartId, promo_codes: codes, action } }) => ({
      cart_id: cartId,
      codes: action === PromotionActions.ADD ? codes : [],
    }));
    refuseIdleCodesStep(typed);
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(undefined);
  },
);
