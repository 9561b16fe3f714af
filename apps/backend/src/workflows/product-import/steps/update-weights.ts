import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** What the parcel of a variant weighs, in grams. */
export interface VariantWeight {
  id: string;
  weight: number | null;
}

/** Gives variants other weights. Compensation writes back the old ones. */
export const updateWeightsStep = createStep(
  "update-variant-weights",
  async (weights: VariantWeight[], { container }) => {
    if (weights.length === 0) return new StepResponse(null, []);
    const service = container.resolve(Modules.PRODUCT);
    const found = await service.listProductVariants(
      { id: weights.map(({ id }) => id) },
      { select: ["id", "weight"], take: null },
    );
    await service.upsertProductVariants(weights);
    return new StepResponse(
      null,
      found.map(({ id, weight }): VariantWeight => ({ id, weight })),
    );
  },
  async (before, { container }) => {
    if (before && before.length > 0) await container.resolve(Modules.PRODUCT).upsertProductVariants(before);
  },
);
