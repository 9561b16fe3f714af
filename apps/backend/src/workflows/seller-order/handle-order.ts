import type { MedusaContainer } from "@medusajs/framework/types";

import { notAllowed } from "../../errors/person-error";
import { cancelOrder, settleGroup } from "../order-group/settle-group";
import { holdingOrder } from "../order/move-order";
import { markTakenOn, noteHandling, type OwnOrderRef } from "./note-handling";

/** The shop takes an order on. A second time changes nothing. */
export async function acceptOrder(container: MedusaContainer, order: OwnOrderRef): Promise<void> {
  await holdingOrder(container, order.orderId, async ({ state }) => {
    if (state !== "new") {
      throw notAllowed(
        "order_not_new",
        state === "awaiting_payment"
          ? "Pesanan ini belum dibayar. Tunggu sampai pembayarannya masuk."
          : "Pesanan ini sudah diproses atau dibatalkan. Muat ulang halaman untuk melihat keadaan terbaru.",
      );
    }
    await markTakenOn(container, order);
  });
}

/**
 * The shop calls an order off: stock returns, what was paid is given back, the buyer is told why. The reason is
 * written first, so that a crash in between leaves an order that can be called off again, never one without a reason.
 */
export async function cancelOwnOrder(
  container: MedusaContainer,
  order: OwnOrderRef,
  reason: string,
): Promise<void> {
  await holdingOrder(container, order.orderId, async ({ state, groupId }) => {
    if (state === "awaiting_payment") {
      throw notAllowed(
        "order_not_paid",
        "Pesanan ini belum dibayar dan akan batal sendiri bila lewat waktunya. Hubungi Gerai bila perlu dibatalkan sekarang.",
      );
    }
    if (state === "canceled") return;
    if (state === "shipped" || state === "done") {
      throw notAllowed(
        "order_goods_out",
        "Barang pesanan ini sudah dikirim atau diterima, jadi tidak dapat dibatalkan. Hubungi petugas.",
      );
    }
    await noteHandling(container, order, { seen: true, cancelReason: reason });
    await cancelOrder(container, order.orderId, order.memberId);
    await settleGroup(container, groupId);
  });
}
