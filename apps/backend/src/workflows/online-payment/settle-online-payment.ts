import { SMALLEST_ONLINE_RUPIAH, type OrderGroupStatus } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { OnlinePaymentRow } from "../../modules/online-payment/service";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { authorizeShare } from "../order-group/book-share";
import { moveGroup } from "../order-group/move-group";
import type { GroupState } from "../order-group/read-group";
import { alignRefunds } from "./align-refunds";
import { giveBackExcess } from "./give-back-excess";
import { onlinePayments } from "./online-payments";
import { shareMoney } from "../order-group/share-money";

/**
 * Before a group is settled: the payment ends with the group, and the group follows what was read of the payment.
 * @returns the state of the group from here on
 */
export async function followOnlinePayment(
  container: MedusaContainer,
  group: GroupState,
): Promise<OrderGroupStatus> {
  const online = onlinePayments(container);
  const payment = await online.paymentOf(group.id);
  if (!payment) return group.status;
  if (group.status !== "awaiting_payment") {
    if (group.status !== "paid") await online.close(payment);
    return group.status;
  }
  const next = await nextStatus(container, group, payment);
  if (next === null) return group.status;
  await moveGroup(container, group.id, ["awaiting_payment"], next);
  return next;
}

/** After a group is settled: what is still asked for is what is still sold, and nobody has paid for the rest. */
export async function balanceOnlinePayment(container: MedusaContainer, groupId: string): Promise<void> {
  const online = onlinePayments(container);
  const payment = await online.paymentOf(groupId);
  if (!payment) return;
  const shares = await shareMoney(container, groupId);
  const live = shares.filter((share) => !share.canceled);
  const standing = live.length === 0 ? await online.close(payment) : payment;
  if (standing.status === "captured") {
    await alignRefunds(container, groupId);
    await giveBackExcess(container, groupId);
    return;
  }
  const due = live.reduce((sum, share) => sum + share.total, 0);
  if (due !== payment.due) await askFor(container, payment, due);
  if (payment.status === "authorized") {
    for (const share of live.filter((one) => one.paymentId === null)) await authorizeShare(container, share);
  }
}

/** Null: the group stays as it is. */
async function nextStatus(
  container: MedusaContainer,
  group: GroupState,
  payment: OnlinePaymentRow,
): Promise<OrderGroupStatus | null> {
  if (group.shares.every((share) => share.canceled)) return null;
  if (payment.status === "captured" && payment.captured_total >= payment.due) return "paid";
  if (payment.status !== "canceled") return null;
  // Our own doing when its time is up; else somebody's at the outside account, or what it held has lapsed.
  const { expires_at: expiresAt } = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .retrieveOrderGroup(group.id, { select: ["id", "expires_at"] });
  return expiresAt !== null && expiresAt.getTime() < Date.now() ? "expired" : "canceled";
}

async function askFor(container: MedusaContainer, payment: OnlinePaymentRow, due: number): Promise<void> {
  const online = onlinePayments(container);
  await online.updateOnlinePayments({ id: payment.id, due });
  // Held money is captured by `due`; below the smallest sum the rest is given back after it was paid.
  if (payment.status !== "open" || payment.outside_id === null || due < SMALLEST_ONLINE_RUPIAH) return;
  try {
    await online.mark(payment, await online.outside().changeAmount(payment.outside_id, due));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `${payment.order_group_id} is still asked for its old amount, the rest will be given back: ${reason}`,
      );
  }
}
