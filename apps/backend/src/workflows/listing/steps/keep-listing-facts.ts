import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** What a maker keeps to themselves; what is absent stays. */
export interface ListingFactsChange {
  cost?: number | null;
  hidden?: boolean;
  picture_sizes?: Record<string, unknown>;
  prepared_by?: string | null;
}

export interface KeepListingFactsInput {
  product_id: string;
  seller_id: string;
  change: ListingFactsChange;
}

interface Undo {
  id: string;
  previous: ListingFactsChange | null;
}

/** Keeps them. Compensation writes the old ones back. */
export const keepListingFactsStep = createStep(
  "keep-listing-facts",
  async ({ product_id: productId, seller_id: sellerId, change }: KeepListingFactsInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [before] = await service.listSellerListings({ product_id: productId }, { take: 1 });
    if (!before) {
      const made = await service.createSellerListings({
        product_id: productId,
        seller_id: sellerId,
        ...change,
      });
      return new StepResponse<null, Undo>(null, { id: made.id, previous: null });
    }
    await service.updateSellerListings({ id: before.id, ...change });
    const { cost, hidden, picture_sizes: sizes, prepared_by } = before;
    return new StepResponse<null, Undo>(null, {
      id: before.id,
      previous: { cost, hidden, prepared_by, ...(sizes === null ? {} : { picture_sizes: sizes }) },
    });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    if (undo.previous === null) await service.deleteSellerListings(undo.id);
    else await service.updateSellerListings({ id: undo.id, ...undo.previous });
  },
);
