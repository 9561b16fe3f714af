import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import { createSellerStep, type CreateSellerStepInput } from "./steps/create-seller";

/** Records a shop as pending; goods can be drafted for it and published once it is approved. */
export const createSellerWorkflow = createWorkflow("create-seller", (input: CreateSellerStepInput) => {
  const seller = createSellerStep(input);
  emitEventStep({
    eventName: SellerEvents.created,
    data: transform({ seller }, (data) => ({ id: data.seller.id })),
  });
  return new WorkflowResponse(seller);
});
