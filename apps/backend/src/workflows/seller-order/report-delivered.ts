import type { MedusaContainer } from "@medusajs/framework/types";

import { notAllowed } from "../../errors/person-error";
import { completeOrder } from "../order/complete-order";
import { holdingOrder } from "../order/move-order";
import type { OwnOrderRef } from "./note-handling";

/**
 * The shop says that a parcel has arrived. Only where nobody pays at that moment: money that changes hands with the
 * goods is counted by those who take it, the courier's office and the counter of the Gerai.
 */
export async function reportDelivered(
  container: MedusaContainer,
  { orderId, memberId }: OwnOrderRef,
): Promise<void> {
  await holdingOrder(container, orderId, ({ kind, groupStatus }) => {
    if (kind === "pickup") {
      throw notAllowed(
        "order_is_picked_up",
        "Pesanan ini diserahkan petugas Gerai kepada pembeli; petugas yang menyelesaikannya.",
      );
    }
    if (groupStatus !== "paid") {
      throw notAllowed(
        "order_paid_at_door",
        "Pesanan ini dibayar di tempat; petugas menyelesaikannya setelah uangnya dihitung.",
      );
    }
    return Promise.resolve();
  });
  await completeOrder(container, orderId, memberId);
}
