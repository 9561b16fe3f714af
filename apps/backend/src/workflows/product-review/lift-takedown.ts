import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows";

import { moveProductReviewStep } from "./steps/move-product-review";

export interface LiftTakedownInput {
  /** Of the review. */
  id: string;
  decided_by: string;
}

/**
 * An operator takes the decision back: the goods are on the shelf again, if nothing else is missing of them and the
 * maker has not put them away meanwhile.
 */
export const liftTakedownWorkflow = createWorkflow("lift-takedown", (input: LiftTakedownInput) => {
  const moved = moveProductReviewStep(
    transform({ input }, (data) => ({
      ...data.input,
      from: ["taken_down" as const],
      to: "fine" as const,
    })),
  );
  const { data: kept } = useQueryGraphStep({
    entity: "seller_listing",
    fields: ["hidden"],
    filters: transform({ moved }, (data) => ({ product_id: data.moved.product_id })),
  });
  when({ kept }, (data) => !(data.kept as { hidden: boolean }[]).some(({ hidden }) => hidden)).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ moved }, (data) => ({
        products: [{ id: data.moved.product_id, status: "published" as const }],
      })),
    });
  });
  return new WorkflowResponse(moved);
});
