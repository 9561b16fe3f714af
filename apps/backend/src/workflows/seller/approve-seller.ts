import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import { moveSellerStep } from "./steps/move-seller";

/** Admits a shop: from now on its goods can be published. */
export const approveSellerWorkflow = createWorkflow("approve-seller", (input: { id: string }) => {
  const move = transform({ input }, (data) => ({
    id: data.input.id,
    from: "pending" as const,
    to: "active" as const,
    reason: null,
  }));
  const seller = moveSellerStep(move);
  emitEventStep({
    eventName: SellerEvents.approved,
    data: transform({ seller }, (data) => ({ id: data.seller.id })),
  });
  return new WorkflowResponse(seller);
});
