import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { groupLock } from "../order-group/read-group";
import { settleGroup } from "../order-group/settle-group";
import { onlinePayments } from "./online-payments";

/**
 * Asks the outside account how the payment of a group stands, writes that down, and carries out what follows from
 * it. Where the hint came from, and how often, does not matter.
 */
export async function checkOnlinePayment(container: MedusaContainer, groupId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    await readAgain(container, groupId);
    await settleGroup(container, groupId);
  });
}

/** Asks and writes down; the caller holds the group's lock. */
export async function readAgain(container: MedusaContainer, groupId: string): Promise<void> {
  const online = onlinePayments(container);
  const payment = await online.paymentOf(groupId);
  if (!payment?.outside_id) return;
  await online.mark(payment, await online.outside().read(payment.outside_id));
}
