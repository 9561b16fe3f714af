import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { giveGoodsDelivery } from "../../delivery/give-goods-delivery";
import type { AssignSellerInput } from "./judge-seller-assignment";

/** Puts a product into the shipping profile of its maker; last in its workflow, so nothing has to undo it. */
export const giveGoodsDeliveryStep = createStep(
  "give-goods-delivery",
  async ({ product_id: productId, seller_id: sellerId }: AssignSellerInput, { container }) => {
    await giveGoodsDelivery(container, sellerId, [productId]);
    return new StepResponse(undefined);
  },
);
