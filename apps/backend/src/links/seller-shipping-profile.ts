import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";

import SellerModule from "../modules/seller";

/** Every maker has a shipping profile of its own: methods of one profile push each other out of a basket. */
export default defineLink(SellerModule.linkable.seller, FulfillmentModule.linkable.shippingProfile, {
  database: { table: "seller_shipping_profile" },
});
