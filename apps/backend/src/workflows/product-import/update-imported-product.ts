import type { UpdateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateInventoryLevelsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";

import { renameOptionValueStep, type RenameOptionValueInput } from "./steps/rename-option-value";

/** What an import changes in one product. */
export interface UpdateImportedProductInput {
  product: UpdateProductWorkflowInputDTO & { id: string };
  /** New stock in pieces, or null to leave it. */
  stock: { inventory_item_id: string; location_id: string; stocked_quantity: number } | null;
  option_value: RenameOptionValueInput | null;
}

/** Updates goods that an earlier import made: texts, price, stock and variant name, all or none. */
export const updateImportedProductWorkflow = createWorkflow(
  "update-imported-product",
  (input: UpdateImportedProductInput) => {
    when({ input }, (data) => data.input.option_value !== null).then(() => {
      renameOptionValueStep(transform({ input }, (data) => data.input.option_value ?? { id: "", value: "" }));
    });
    // One product at a time: core pairs prices with products by position, which several would put at risk.
    updateProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ products: [data.input.product] })),
    });
    when({ input }, (data) => data.input.stock !== null).then(() => {
      updateInventoryLevelsWorkflow.runAsStep({
        input: transform({ input }, (data) => ({
          updates: data.input.stock === null ? [] : [data.input.stock],
        })),
      });
    });
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.product.id })));
  },
);
