import { model } from "@medusajs/framework/utils";

/**
 * What only the owner and the payout need to know of a shop. `seller_id` is a plain text column on purpose: with no
 * relation and no link, no `fields=` on any route can walk from goods or makers to it.
 */
export const SellerPrivate = model
  .define("seller_private", {
    id: model.id({ prefix: "selprv" }).primaryKey(),
    seller_id: model.text().unique(),
    /** Where the courier fetches parcels; often somebody's home. */
    pickup_address: model.text().nullable(),
    bank_name: model.text().nullable(),
    bank_account_holder: model.text().nullable(),
    /** Sealed by `privacy/sealed-text`. */
    bank_account_sealed: model.text().nullable(),
    /** Sealed. */
    nik_sealed: model.text().nullable(),
    /** Statement that sales stay below the exempt amount (PMK 37/2025); the day it was signed, YYYY-MM-DD. */
    tax_statement_on: model.text().nullable(),
  })
  .checks([
    {
      name: "seller_private_sealed",
      expression:
        "(bank_account_sealed is null or bank_account_sealed like 'v1.%') and (nik_sealed is null or nik_sealed like 'v1.%')",
    },
  ]);
