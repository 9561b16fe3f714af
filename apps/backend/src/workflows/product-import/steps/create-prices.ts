import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Creates one price set for each amount in whole rupiah, in the order given. Compensation deletes them. */
export const createPricesStep = createStep(
  "create-imported-prices",
  async (amounts: number[], { container }) => {
    const service = container.resolve(Modules.PRICING);
    const sets = await service.createPriceSets(
      amounts.map((amount) => ({ prices: [{ currency_code: "idr", amount }] })),
    );
    const ids = sets.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(Modules.PRICING).deletePriceSets(ids);
  },
);
