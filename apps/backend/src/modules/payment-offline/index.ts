import { ModuleProvider, Modules } from "@medusajs/framework/utils";

import { BankTransfer, CashOnDelivery, PayAtGerai } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [BankTransfer, CashOnDelivery, PayAtGerai] });
