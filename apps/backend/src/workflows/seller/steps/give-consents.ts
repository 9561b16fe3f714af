import { SELLER_CONSENTS, type SellerConsentPurpose } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface Consent {
  purpose: SellerConsentPurpose;
  /** Of the text that the person read. */
  version: string;
}

export interface GiveConsentsStepInput {
  seller_id: string;
  member_id: string;
  consents: Consent[];
}

/** Records what a member agreed to. Compensation removes the records again. */
export const giveConsentsStep = createStep(
  "give-consents",
  async (input: GiveConsentsStepInput, { container }) => {
    const old = input.consents.find(({ purpose, version }) => SELLER_CONSENTS[purpose].version !== version);
    if (old) {
      throw invalid(
        "consent_outdated",
        "Naskah persetujuan sudah diperbarui. Muat ulang halaman, baca, lalu setujui lagi.",
      );
    }
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const standing = await service.listSellerConsents({ seller_id: input.seller_id, withdrawn_at: null });
    const fresh = input.consents.filter(
      (one) => !standing.some((each) => each.purpose === one.purpose && each.version === one.version),
    );
    const made = await service.createSellerConsents(
      fresh.map((one) => ({
        seller_id: input.seller_id,
        member_id: input.member_id,
        ...one,
        given_at: new Date(),
      })),
    );
    const ids = made.map((one) => one.id);
    return new StepResponse({ ids }, ids);
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellerConsents(ids);
    }
  },
);
