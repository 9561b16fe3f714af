import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";

import { moveProductReviewStep } from "./steps/move-product-review";

export interface ApproveProductInput {
  /** Of the review. */
  id: string;
  decided_by: string;
  /** Fingerprint of what the operator looked at. */
  seen: string;
}

/** An operator looked at published goods and found them fine; they leave the queue until they change. */
export const approveProductWorkflow = createWorkflow("approve-product", (input: ApproveProductInput) => {
  const moved = moveProductReviewStep(
    transform({ input }, (data) => ({ ...data.input, from: ["waiting" as const], to: "fine" as const })),
  );
  return new WorkflowResponse(moved);
});
