import { MedusaService } from "@medusajs/framework/utils";

import { OrderContactAttempt } from "./models/order-contact-attempt";
import { OrderGroup } from "./models/order-group";
import { OrderGroupShare } from "./models/order-group-share";
import { PaymentProof } from "./models/payment-proof";

/** Reads and writes of the order group module; business verbs live in `workflows/order-group`. */
export default class OrderGroupModuleService extends MedusaService({
  OrderGroup,
  OrderGroupShare,
  PaymentProof,
  OrderContactAttempt,
}) {}
