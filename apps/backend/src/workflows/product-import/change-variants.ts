import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";

import { adjustStockStep, type StockChange } from "../listing/steps/adjust-stock";
import { updatePricesStep, type NewPrice } from "./steps/update-prices";
import { updateWeightsStep, type VariantWeight } from "./steps/update-weights";

/** What most tables change: numbers of many variants, of whatever products. */
export interface ChangeVariantsInput {
  prices: NewPrice[];
  stock: StockChange[];
  weights: VariantWeight[];
}

/** Changes prices, stock and weights of many variants, all or none. */
export const changeVariantsWorkflow = createWorkflow("change-variants", (input: ChangeVariantsInput) => {
  updateWeightsStep(transform({ input }, (data) => data.input.weights));
  updatePricesStep(transform({ input }, (data) => data.input.prices));
  adjustStockStep(transform({ input }, (data) => data.input.stock));
  return new WorkflowResponse(transform({ input }, (data) => data.input.prices.length));
});
