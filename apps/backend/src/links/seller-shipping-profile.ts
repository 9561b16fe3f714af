import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";

import SellerModule from "../modules/seller";

// Medusa publishes the links of this module without types.
const { shippingProfile } = FulfillmentModule.linkable as {
  shippingProfile: Parameters<typeof defineLink>[1];
};

/** Every maker has a shipping profile of its own: methods of one profile push each other out of a basket. */
export default defineLink(SellerModule.linkable.seller, shippingProfile, {
  database: { table: "seller_shipping_profile" },
});
