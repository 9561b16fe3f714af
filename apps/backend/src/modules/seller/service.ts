import { MedusaService } from "@medusajs/framework/utils";

import { ListingFacts } from "./models/listing-facts";
import { LoginCode } from "./models/login-code";
import { OrderHandling } from "./models/order-handling";
import { Seller } from "./models/seller";
import { SellerConsent } from "./models/seller-consent";
import { SellerMember } from "./models/seller-member";
import { SellerPrivate } from "./models/seller-private";

/** Reads and writes of the seller module; business verbs live in `workflows/seller`. */
export default class SellerModuleService extends MedusaService({
  Seller,
  SellerMember,
  SellerPrivate,
  SellerConsent,
  SellerLoginCode: LoginCode,
  SellerListing: ListingFacts,
  SellerOrder: OrderHandling,
}) {}
