import { Module } from "@medusajs/framework/utils";

import OnlinePaymentModuleService from "./service";

/** Key under which the container holds the module's service. */
export const ONLINE_PAYMENT_MODULE = "online_payment";

export default Module(ONLINE_PAYMENT_MODULE, { service: OnlinePaymentModuleService });
