import type { MedusaContainer } from "@medusajs/framework/types";

import { notAllowed } from "../../errors/person-error";
import { readOrder } from "../order/read-order";
import { writeUnpacked } from "../order/unpack-order";
import { balanceOnlinePayment, followOnlinePayment } from "../online-payment/settle-online-payment";
import { bookShare } from "./book-share";
import { moveGroup } from "./move-group";
import { readGroup, type GroupState } from "./read-group";
import { giveBackCanceled, writeCanceled } from "./write-canceled";

/**
 * Brings a group, its orders and its online payment into agreement, from what the database says; the caller holds
 * the group's lock.
 * What was decided for the group is carried out on every order (money received is booked, an ended group's
 * orders are cancelled and their stock released), and what happened to every order is written on the group.
 * Running it again changes nothing.
 */
export async function settleGroup(container: MedusaContainer, groupId: string): Promise<void> {
  const group = await readGroup(container, groupId);
  await settleOrders(container, { ...group, status: await followOnlinePayment(container, group) });
  await balanceOnlinePayment(container, groupId);
}

async function settleOrders(container: MedusaContainer, group: GroupState): Promise<void> {
  for (const share of group.shares.filter((one) => one.canceled && one.captured)) {
    await giveBackCanceled(container, share.orderId);
  }
  const live = group.shares.filter((share) => !share.canceled);
  if (group.status === "expired" || group.status === "canceled") {
    for (const share of live) await cancelOrder(container, share.orderId);
    return;
  }
  if (live.length === 0) {
    await moveGroup(container, group.id, [group.status], "canceled");
    return;
  }
  const owed = live.filter((share) => !share.captured);
  if (group.status === "paid") {
    for (const share of owed) await bookShare(container, share);
    return;
  }
  if (group.status === "pay_on_handover") {
    // Goods go over the counter, or out of the courier's hands, against money.
    for (const share of owed.filter((one) => one.handedOver)) await bookShare(container, share);
    if (owed.every((share) => share.handedOver)) await moveGroup(container, group.id, [group.status], "paid");
    return;
  }
  if (owed.length === 0) await moveGroup(container, group.id, [group.status], "paid");
}

/** Cancels one order: takes it out of its parcel, releases its stock, gives back what was captured. */
export async function cancelOrder(
  container: MedusaContainer,
  orderId: string,
  canceledBy?: string,
): Promise<void> {
  const order = await readOrder(container, orderId);
  if (order.fulfillment) {
    if (order.state === "shipped" || order.state === "done") {
      throw notAllowed(
        "order_goods_out",
        order.state === "done"
          ? "Barang pesanan ini sudah diterima pembeli. Kembalikan uangnya bila perlu."
          : "Barang pesanan ini sudah dibawa kurir dan tidak dapat dibatalkan lagi.",
      );
    }
    await writeUnpacked(container, order, canceledBy);
  }
  await writeCanceled(container, orderId, canceledBy);
}
