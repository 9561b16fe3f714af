import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import { setHolidayStep, type SetHolidayStepInput } from "./steps/set-holiday";

/** Sends a shop on holiday, changes its holiday, or ends it early. */
export const setSellerHolidayWorkflow = createWorkflow("set-seller-holiday", (input: SetHolidayStepInput) => {
  const seller = setHolidayStep(input);
  emitEventStep({
    eventName: SellerEvents.updated,
    data: transform({ seller }, (data) => ({ id: data.seller.id })),
  });
  return new WorkflowResponse(seller);
});
