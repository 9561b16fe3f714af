import { canMove, ORDER_TRANSITIONS, type OrderState } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { notAllowed, notFound } from "../../errors/person-error";
import { groupLock, groupOfOrder } from "../order-group/read-group";
import { readOrder, type OrderFacts } from "./read-order";

/** What an order is, as a person would say it after "Pesanan ini …". */
const SAID: Record<OrderState, string> = {
  awaiting_payment: "belum dibayar",
  new: "belum dikemas",
  packed: "sudah dikemas",
  ready_for_pickup: "sudah siap diambil",
  shipped: "sudah dikirim",
  done: "sudah selesai",
  canceled: "sudah dibatalkan",
};

/**
 * Does something to one maker's order while nothing else happens to its group: no payment is confirmed, no order
 * is cancelled, nobody else packs it.
 */
export async function holdingOrder<T>(
  container: MedusaContainer,
  orderId: string,
  job: (order: OrderFacts) => Promise<T>,
): Promise<T> {
  const groupId = await groupOfOrder(container, orderId);
  if (groupId === null) throw notFound("order_not_found", "Pesanan tidak ditemukan.");
  return container
    .resolve(Modules.LOCKING)
    .execute(groupLock(groupId), async () => job(await readOrder(container, orderId)));
}

/** Refuses what the table of moves does not allow, and what does not fit the way the goods travel. */
export function judgeMove(order: OrderFacts, to: OrderState): void {
  if (!canMove(ORDER_TRANSITIONS, order.state, to)) {
    throw notAllowed(
      "order_move",
      `Pesanan ini ${SAID[order.state]}, jadi tidak dapat dijadikan "${SAID[to]}". Muat ulang halaman untuk melihat keadaan terbaru.`,
    );
  }
  if (to === "shipped" && order.kind === "pickup") {
    throw notAllowed("order_is_picked_up", "Pesanan ini diambil pembeli di Gerai, bukan dikirim.");
  }
  if (to === "ready_for_pickup" && order.kind === "courier") {
    throw notAllowed("order_is_couriered", "Pesanan ini dikirim dengan kurir, bukan diambil di Gerai.");
  }
}
