import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";

import { sendMessageStep } from "../outbox/send-message";
import { moveProductReviewStep } from "./steps/move-product-review";

export interface TakeDownProductInput {
  /** Of the review. */
  id: string;
  product_id: string;
  title: string;
  seller_id: string;
  decided_by: string;
  /** Why, in words for the maker. */
  reason: string;
}

/**
 * Takes goods off the shelf. Their maker reads why, and can publish them again only after changing them; nobody else
 * can, until an operator takes the decision back. Open orders stay.
 */
export const takeDownProductWorkflow = createWorkflow("take-down-product", (input: TakeDownProductInput) => {
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      products: [{ id: data.input.product_id, status: "draft" as const }],
    })),
  });
  sendMessageStep(
    transform({ input }, (data) => {
      const { id, product_id, title, seller_id, reason } = data.input;
      const key = `product-taken-down:${id}:${String(Date.now())}`;
      return {
        messages: (["in_app", "mail"] as const).map((channel) => ({
          channel,
          to: { type: "seller" as const, id: seller_id },
          template: "product-taken-down" as const,
          data: { product_id, title, reason },
          key,
        })),
      };
    }),
  );
  const moved = moveProductReviewStep(
    transform({ input }, (data) => ({
      id: data.input.id,
      from: ["waiting" as const, "fine" as const],
      to: "taken_down" as const,
      reason: data.input.reason,
      decided_by: data.input.decided_by,
    })),
  );
  return new WorkflowResponse(moved);
});
