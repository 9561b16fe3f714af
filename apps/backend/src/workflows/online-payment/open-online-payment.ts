import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import type { OnlinePaymentRow } from "../../modules/online-payment/service";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { groupLock } from "../order-group/read-group";
import { onlinePayments } from "./online-payments";

/**
 * Asks the outside account for the money of a group that was placed, once: its key makes repeated calls find the
 * same payment, also after a timeout behind which the first had worked. The group stands whatever happens here.
 * @returns the payment, still `unopened` when the outside account could not be reached; null for a group that is
 *   not paid online
 */
export async function openOnlinePayment(
  container: MedusaContainer,
  groupId: string,
): Promise<OnlinePaymentRow | null> {
  const payment = await onlinePayments(container).paymentOf(groupId);
  if (payment?.status !== "unopened") return payment;
  try {
    return await container
      .resolve(Modules.LOCKING)
      .execute(groupLock(groupId), () => open(container, groupId));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The payment of ${groupId} is not opened yet: ${reason}`);
    return payment;
  }
}

async function open(container: MedusaContainer, groupId: string): Promise<OnlinePaymentRow | null> {
  const online = onlinePayments(container);
  const payment = await online.paymentOf(groupId);
  const group = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .retrieveOrderGroup(groupId, { select: ["id", "status", "total"] });
  if (payment?.status !== "unopened" || group.status !== "awaiting_payment") return payment;
  // The same amount each time, or the key would be refused; what was cancelled since is taken off afterwards.
  const opened = await online.outside().open(groupId, group.total, payment.capture);
  const marked = await online.mark(payment, opened);
  if (payment.due === group.total || payment.due === 0) return marked;
  return online.mark(payment, await online.outside().changeAmount(opened.id, payment.due));
}
