import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SellerInput } from "../input";
import { prepareSeller } from "../prepare-seller";

export interface CreateSellerStepInput extends SellerInput {
  /** Invented for the demo. */
  is_demo?: boolean;
}

/** Judges the input and records the shop as pending. Compensation deletes it again. */
export const createSellerStep = createStep(
  "create-seller",
  async (input: CreateSellerStepInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const { is_demo: isDemo = false, ...typed } = input;
    const columns = await prepareSeller({ ...typed, handle: typed.handle ?? typed.name });
    const [taken] = await service.listSellers({ handle: columns.handle }, { take: 1, select: ["id"] });
    if (taken) {
      throw invalid("handle_taken", `Alamat toko "${columns.handle}" sudah dipakai. Pilih alamat lain.`);
    }
    const seller = await service.createSellers({ ...columns, is_demo: isDemo, status: "pending" });
    return new StepResponse({ id: seller.id, handle: seller.handle }, seller.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellers(id);
  },
);
