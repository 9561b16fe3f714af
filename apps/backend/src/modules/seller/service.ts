import { MedusaService } from "@medusajs/framework/utils";

import { Seller } from "./models/seller";
import { SellerMember } from "./models/seller-member";
import { SellerPrivate } from "./models/seller-private";

/** Reads and writes of the seller module; business verbs live in `workflows/seller`. */
export default class SellerModuleService extends MedusaService({ Seller, SellerMember, SellerPrivate }) {}
