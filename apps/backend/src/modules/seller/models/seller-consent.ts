import { SELLER_CONSENT_PURPOSES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

/** That a member agreed to something for their shop, in which version, and whether they took it back. */
export const SellerConsent = model.define("seller_consent", {
  id: model.id({ prefix: "selcon" }).primaryKey(),
  seller_id: model.text().index(),
  /** Who agreed. */
  member_id: model.text(),
  purpose: model.enum([...SELLER_CONSENT_PURPOSES]),
  /** Of the text in contracts. */
  version: model.text(),
  given_at: model.dateTime(),
  withdrawn_at: model.dateTime().nullable(),
});
