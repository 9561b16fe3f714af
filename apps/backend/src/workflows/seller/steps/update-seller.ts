import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid, notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SellerChange } from "../input";
import { prepareSeller } from "../prepare-seller";

export interface UpdateSellerStepInput {
  id: string;
  change: SellerChange;
}

/** Judges and writes a change of a shop. Compensation writes the old values back. */
export const updateSellerStep = createStep(
  "update-seller",
  async ({ id, change }: UpdateSellerStepInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [before] = await service.listSellers({ id }, { take: 1 });
    if (!before) throw notFound("seller_not_found", "Toko tidak ditemukan.");
    const columns = await prepareSeller(change, before);
    if (columns.handle !== undefined && columns.handle !== before.handle) {
      const [taken] = await service.listSellers({ handle: columns.handle }, { take: 1, select: ["id"] });
      if (taken) {
        throw invalid("handle_taken", `Alamat toko "${columns.handle}" sudah dipakai. Pilih alamat lain.`);
      }
    }
    await service.updateSellers({ id, ...columns });
    const previous = Object.fromEntries(
      Object.keys(columns).map((key) => [key, before[key as keyof typeof before]]),
    );
    return new StepResponse({ id }, { id, previous });
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<SellerModuleService>(SELLER_MODULE)
        .updateSellers({ id: undo.id, ...undo.previous });
    }
  },
);
