import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { READY_FOR_PICKUP_AT } from "../../modules/order-group/domain/order-state";
import { holdingOrder, judgeMove } from "./move-order";
import { writePacked } from "./pack-order";

/** The goods of an order lie ready at the counter of the Gerai. One that is not packed yet is packed with it. */
export async function readyOrderForPickup(
  container: MedusaContainer,
  orderId: string,
  actorId: string,
): Promise<void> {
  await holdingOrder(container, orderId, async (order) => {
    const ready = { [READY_FOR_PICKUP_AT]: new Date().toISOString() };
    if (order.state === "new") {
      judgeMove({ ...order, state: "packed" }, "ready_for_pickup");
      await writePacked(container, order, actorId, ready);
      return;
    }
    judgeMove(order, "ready_for_pickup");
    const { fulfillment } = order;
    if (!fulfillment) return;
    await container
      .resolve(Modules.FULFILLMENT)
      .updateFulfillment(fulfillment.id, { metadata: { ...fulfillment.metadata, ...ready } });
  });
}
