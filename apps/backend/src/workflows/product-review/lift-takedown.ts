import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";

import { moveProductReviewStep } from "./steps/move-product-review";

export interface LiftTakedownInput {
  /** Of the review. */
  id: string;
  decided_by: string;
}

/** An operator takes the decision back: the goods are on the shelf again, if nothing else is missing of them. */
export const liftTakedownWorkflow = createWorkflow("lift-takedown", (input: LiftTakedownInput) => {
  const moved = moveProductReviewStep(
    transform({ input }, (data) => ({
      ...data.input,
      from: ["taken_down" as const],
      to: "fine" as const,
    })),
  );
  updateProductsWorkflow.runAsStep({
    input: transform({ moved }, (data) => ({
      products: [{ id: data.moved.product_id, status: "published" as const }],
    })),
  });
  return new WorkflowResponse(moved);
});
