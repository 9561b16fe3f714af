import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { PRODUCT_REVIEW_MODULE } from "../../../modules/product-review";
import type ProductReviewModuleService from "../../../modules/product-review/service";

/**
 * A maker publishes what was taken down: it waits to be looked at again. The database refuses it while nothing about
 * the goods changed. Does nothing for goods that were not taken down; compensation writes the decision back.
 */
export const resubmitProductStep = createStep(
  "resubmit-product",
  async ({ product_id: productId }: { product_id: string }, { container }) => {
    const service = container.resolve<ProductReviewModuleService>(PRODUCT_REVIEW_MODULE);
    const [before] = await service.listProductReviews(
      { product_id: productId, status: "taken_down" },
      { take: 1 },
    );
    if (!before) return new StepResponse(null, null);
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `update product_review set status = 'waiting', content = gerai_product_content(product_id),
         waiting_since = now(), updated_at = now() where id = ? and status = 'taken_down'`,
      [before.id],
    );
    const { id, status, reason, content, waiting_since } = before;
    return new StepResponse(null, { id, status, reason, content, waiting_since });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await container.resolve<ProductReviewModuleService>(PRODUCT_REVIEW_MODULE).updateProductReviews(undo);
  },
);
