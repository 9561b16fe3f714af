import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { preparePrivate, type SellerPrivateChange } from "../private-input";

export interface KeepPrivateStepInput {
  seller_id: string;
  change: SellerPrivateChange;
}

interface Undo {
  id: string;
  /** Sealed old values; null when there was no record. */
  previous: Record<string, unknown> | null;
}

/** Seals and keeps what only the owner may see. Compensation writes the sealed old values back. */
export const keepPrivateStep = createStep(
  "keep-private",
  async ({ seller_id: sellerId, change }: KeepPrivateStepInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const columns = preparePrivate(sellerId, change);
    const [before] = await service.listSellerPrivates({ seller_id: sellerId }, { take: 1 });
    if (!before) {
      const made = await service.createSellerPrivates({ seller_id: sellerId, ...columns });
      return new StepResponse<{ id: string }, Undo>({ id: made.id }, { id: made.id, previous: null });
    }
    await service.updateSellerPrivates({ id: before.id, ...columns });
    const previous = Object.fromEntries(
      Object.keys(columns).map((key) => [key, before[key as keyof typeof before]]),
    );
    return new StepResponse<{ id: string }, Undo>({ id: before.id }, { id: before.id, previous });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    if (undo.previous === null) await service.deleteSellerPrivates(undo.id);
    else await service.updateSellerPrivates({ id: undo.id, ...undo.previous });
  },
);
