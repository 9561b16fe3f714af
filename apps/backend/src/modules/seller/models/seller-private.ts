import { model } from "@medusajs/framework/utils";

/**
 * Bank account and tax statement of a shop. `seller_id` is a plain text column on purpose: with no relation and
 * no link, no `fields=` on any route can walk from goods or makers to it.
 */
export const SellerPrivate = model.define("seller_private", {
  id: model.id({ prefix: "selprv" }).primaryKey(),
  seller_id: model.text().unique(),
  bank_name: model.text().nullable(),
  bank_account_number: model.text().nullable(),
  bank_account_holder: model.text().nullable(),
  /** Statement that sales stay below the exempt amount (PMK 37/2025); the day it was signed, YYYY-MM-DD. */
  tax_statement_on: model.text().nullable(),
});
