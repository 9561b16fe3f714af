import type { MedusaContainer } from "@medusajs/framework/types";

import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { personalDataKey } from "../../privacy/personal-data-key";
import { masked, unseal } from "../../privacy/sealed-text";
import { SEALED_COLUMNS, sealedPlace, type SealedName } from "./private-input";

/** What only the owner and the payout need to know, with the sealed numbers masked. */
export interface MaskedPrivate {
  pickup_address: string | null;
  bank_name: string | null;
  bank_account_holder: string | null;
  /** Last digits only. */
  bank_account_number: string | null;
  /** Last digits only. */
  nik: string | null;
  tax_statement_on: string | null;
}

/** Pickup address, bank account and tax statement of a shop, as they may be shown on a screen. */
export async function readMaskedPrivate(
  container: MedusaContainer,
  sellerId: string,
): Promise<MaskedPrivate> {
  const [kept] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerPrivates({ seller_id: sellerId }, { take: 1 });
  const shown = (name: SealedName) => {
    const sealed = kept?.[SEALED_COLUMNS[name]] ?? null;
    return sealed === null ? null : masked(unseal(sealed, personalDataKey(), sealedPlace(sellerId, name)));
  };
  return {
    pickup_address: kept?.pickup_address ?? null,
    bank_name: kept?.bank_name ?? null,
    bank_account_holder: kept?.bank_account_holder ?? null,
    bank_account_number: shown("bank_account_number"),
    nik: shown("nik"),
    tax_statement_on: kept?.tax_statement_on ?? null,
  };
}
