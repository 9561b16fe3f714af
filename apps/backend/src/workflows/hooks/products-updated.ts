import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";

import { judgePublishedProducts } from "../product/judge-published-products";

/** Refuses a change after which published goods would no longer be fit for it; core then writes back what was. */
updateProductsWorkflow.hooks.productsUpdated(async ({ products }, { container }) => {
  await judgePublishedProducts(
    container,
    products.map((product) => product.id),
  );
  return new StepResponse(undefined);
});
