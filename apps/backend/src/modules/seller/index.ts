import { Module } from "@medusajs/framework/utils";

import SellerModuleService from "./service";

/** Key under which the container holds the module's service. */
export const SELLER_MODULE = "seller";

export default Module(SELLER_MODULE, { service: SellerModuleService });
