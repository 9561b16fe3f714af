import type { MedusaContainer } from "@medusajs/framework/types";

import { ONLINE_PAYMENT_MODULE } from "../../modules/online-payment";
import type OnlinePaymentModuleService from "../../modules/online-payment/service";

/** The module that holds online payments and the way to the outside account. */
export function onlinePayments(container: MedusaContainer): OnlinePaymentModuleService {
  return container.resolve<OnlinePaymentModuleService>(ONLINE_PAYMENT_MODULE);
}
