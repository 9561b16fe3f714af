import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import { moveSellerStep } from "./steps/move-seller";

/** Takes a shop out of the market: its goods are neither listed nor sold until it is reinstated. */
export const suspendSellerWorkflow = createWorkflow(
  "suspend-seller",
  (input: { id: string; reason: string }) => {
    const move = transform({ input }, (data) => ({
      id: data.input.id,
      from: "active" as const,
      to: "suspended" as const,
      reason: data.input.reason,
    }));
    const seller = moveSellerStep(move);
    emitEventStep({
      eventName: SellerEvents.suspended,
      data: transform({ seller }, (data) => ({ id: data.seller.id })),
    });
    return new WorkflowResponse(seller);
  },
);
