import { ProductWorkflowEvents } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { renameVariantsStep } from "../listing/steps/rename-variants";
import type { RenameOptionValueInput } from "./steps/rename-option-value";
import { updateGoodsStep, type ChangedGoods } from "./steps/update-goods";
import { updatePricesStep, type NewPrice } from "./steps/update-prices";
import { updateStockStep, type StockLevel } from "./steps/update-stock";

/** What an import changes in products that an earlier one made. */
export interface UpdateImportedProductsInput {
  goods: ChangedGoods[];
  prices: NewPrice[];
  /** New stock in pieces; products that are not named keep theirs. */
  stock: StockLevel[];
  renames: RenameOptionValueInput[];
}

/** Updates goods that an earlier import made: texts, price, stock and variant names, all or none. */
export const updateImportedProductsWorkflow = createWorkflow(
  "update-imported-products",
  (input: UpdateImportedProductsInput) => {
    renameVariantsStep(transform({ input }, (data) => data.input.renames));
    updatePricesStep(transform({ input }, (data) => data.input.prices));
    updateStockStep(transform({ input }, (data) => data.input.stock));
    // Last: the database then judges the whole.
    updateGoodsStep(transform({ input }, (data) => data.input.goods));
    emitEventStep({
      eventName: ProductWorkflowEvents.UPDATED,
      data: transform({ input }, (data) => data.input.goods.map(({ product }) => ({ id: product.id }))),
    });
    return new WorkflowResponse(transform({ input }, (data) => data.input.goods.length));
  },
);
