import type { JoiningGap } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { SELLER_MODULE } from "../../modules/seller";
import { joiningGaps, type JoiningFacts } from "../../modules/seller/domain/joining-gaps";
import type SellerModuleService from "../../modules/seller/service";

/** What is read of the shop itself. */
type ShopFacts = Pick<JoiningFacts, "nib" | "village_code" | "story" | "photo" | "whatsapp"> & { id: string };

/** What is still missing of a shop, in the order in which it is asked for. */
export async function readJoiningGaps(container: MedusaContainer, seller: ShopFacts): Promise<JoiningGap[]> {
  const [kept] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerPrivates({ seller_id: seller.id }, { take: 1 });
  const { nib, village_code, story, photo, whatsapp } = seller;
  return joiningGaps({
    nib,
    village_code,
    story,
    photo,
    whatsapp,
    pickup_address: kept?.pickup_address ?? null,
    has_bank_account: (kept?.bank_account_sealed ?? null) !== null,
    tax_statement_on: kept?.tax_statement_on ?? null,
  });
}
