import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import { refreshSellerDeliveryStep } from "./steps/refresh-seller-delivery";
import { updateSellerStep, type UpdateSellerStepInput } from "./steps/update-seller";

/** Changes what is known about a shop; its status moves by approve, suspend and reinstate only. */
export const updateSellerWorkflow = createWorkflow("update-seller", (input: UpdateSellerStepInput) => {
  const seller = updateSellerStep(input);
  refreshSellerDeliveryStep(seller);
  emitEventStep({
    eventName: SellerEvents.updated,
    data: transform({ seller }, (data) => ({ id: data.seller.id })),
  });
  return new WorkflowResponse(seller);
});
