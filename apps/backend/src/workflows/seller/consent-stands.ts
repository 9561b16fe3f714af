import { SELLER_CONSENTS, type SellerConsentPurpose } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

/** Whether a shop agrees to something today: to the text in force, and not taken back. */
export async function consentStands(
  container: MedusaContainer,
  sellerId: string,
  purpose: SellerConsentPurpose,
): Promise<boolean> {
  const standing = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerConsents(
      { seller_id: sellerId, purpose, version: SELLER_CONSENTS[purpose].version, withdrawn_at: null },
      { take: 1, select: ["id"] },
    );
  return standing.length > 0;
}
