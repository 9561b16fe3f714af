import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import { moveSellerStep } from "./steps/move-seller";

/** Lets a suspended shop trade again. */
export const reinstateSellerWorkflow = createWorkflow("reinstate-seller", (input: { id: string }) => {
  const move = transform({ input }, (data) => ({
    id: data.input.id,
    from: "suspended" as const,
    to: "active" as const,
    reason: null,
  }));
  const seller = moveSellerStep(move);
  emitEventStep({
    eventName: SellerEvents.reinstated,
    data: transform({ seller }, (data) => ({ id: data.seller.id })),
  });
  return new WorkflowResponse(seller);
});
