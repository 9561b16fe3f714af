import type { MedusaContainer } from "@medusajs/framework/types";
import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils";

import { inOneTransaction } from "../order-group/shared-transaction";
import { settleGroup } from "../order-group/settle-group";
import { holdingOrder, judgeMove } from "./move-order";
import { tellOrders } from "./tell-orders";

/**
 * The goods are in the buyer's hands: handed over at the Gerai, or delivered by the courier. Where that is the
 * moment of paying, the money of this order is booked with it; a crash in between is made good by the job.
 */
export async function completeOrder(
  container: MedusaContainer,
  orderId: string,
  actorId: string,
): Promise<void> {
  await holdingOrder(container, orderId, async (order) => {
    judgeMove(order, "done");
    const { fulfillment } = order;
    if (!fulfillment) throw new Error(`Order ${order.id} is under way without a fulfilment`);
    await inOneTransaction(container, async (transaction) => {
      await container
        .resolve(Modules.FULFILLMENT)
        .updateFulfillment(
          fulfillment.id,
          { delivered_at: new Date() },
          transaction.context(Modules.FULFILLMENT),
        );
      await container.resolve(Modules.ORDER).registerDelivery(
        {
          order_id: order.id,
          reference: Modules.FULFILLMENT,
          reference_id: fulfillment.id,
          created_by: actorId,
          items: order.lines.map(({ id, quantity }) => ({ id, quantity })),
        },
        transaction.context(Modules.ORDER),
      );
    });
    await settleGroup(container, order.groupId);
    await tellOrders(container, FulfillmentWorkflowEvents.DELIVERY_CREATED, { id: fulfillment.id });
  });
}
