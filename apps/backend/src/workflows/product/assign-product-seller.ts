import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, dismissRemoteLinkStep } from "@medusajs/medusa/core-flows";

import { SELLER_MODULE } from "../../modules/seller";
import { giveGoodsDeliveryStep } from "./steps/give-goods-delivery";
import { judgeSellerAssignmentStep, type AssignSellerInput } from "./steps/judge-seller-assignment";

/** Gives a product to its maker, or a draft to another one. */
export const assignProductSellerWorkflow = createWorkflow(
  "assign-product-seller",
  (input: AssignSellerInput) => {
    const judged = judgeSellerAssignmentStep(input);
    const links = transform({ input, judged }, (data) => {
      const linkTo = (sellerId: string) => ({
        [SELLER_MODULE]: { seller_id: sellerId },
        [Modules.PRODUCT]: { product_id: data.input.product_id },
      });
      return {
        remove: data.judged.remove === null ? [] : [linkTo(data.judged.remove)],
        add: data.judged.add ? [linkTo(data.input.seller_id)] : [],
      };
    });
    dismissRemoteLinkStep(links.remove);
    createRemoteLinkStep(links.add);
    giveGoodsDeliveryStep(input);
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.product_id })));
  },
);
