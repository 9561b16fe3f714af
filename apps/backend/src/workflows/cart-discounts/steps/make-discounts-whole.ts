import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { makeDiscountsWhole } from "../make-discounts-whole";

/** Rounds the discounts that the step before has made; undoing that one removes these rows too. */
export const makeDiscountsWholeStep = createStep(
  "make-discounts-whole",
  async ({ cart_id: cartId }: { cart_id: string }, { container }) => {
    await makeDiscountsWhole(container, cartId);
    return new StepResponse(undefined);
  },
);
