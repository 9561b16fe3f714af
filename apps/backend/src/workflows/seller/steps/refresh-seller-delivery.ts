import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { moveSellerDelivery } from "../../delivery/ensure-seller-delivery";

/** Lets the goods of a maker who has moved leave from the new place; last in its workflow. */
export const refreshSellerDeliveryStep = createStep(
  "refresh-seller-delivery",
  async ({ id }: { id: string }, { container }) => {
    await moveSellerDelivery(container, id);
    return new StepResponse(undefined);
  },
);
