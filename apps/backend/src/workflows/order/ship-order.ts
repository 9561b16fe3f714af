import type { MedusaContainer, UpdateFulfillmentDTO } from "@medusajs/framework/types";
import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils";

import { COURIER } from "../../modules/order-group/domain/order-state";
import { inOneTransaction } from "../order-group/shared-transaction";
import { holdingOrder, judgeMove } from "./move-order";
import { writePacked } from "./pack-order";
import { readOrder, type OrderFacts } from "./read-order";
import { tellOrders } from "./tell-orders";

/** What is known of the parcel's journey; a maker who drives himself has neither. */
export interface Shipment {
  trackingNumber: string | null;
  courier: string | null;
}

/** A parcel is with the courier. An order that is not packed yet is packed first. */
export async function shipOrder(
  container: MedusaContainer,
  orderId: string,
  shipment: Shipment,
  actorId: string,
): Promise<void> {
  await holdingOrder(container, orderId, async (order) => {
    judgeMove(order.state === "new" ? { ...order, state: "packed" } : order, "shipped");
    if (order.state === "new") await writePacked(container, order, actorId);
    await writeShipped(
      container,
      order.state === "new" ? await readOrder(container, orderId) : order,
      shipment,
      actorId,
    );
  });
}

async function writeShipped(
  container: MedusaContainer,
  order: OrderFacts,
  { trackingNumber, courier }: Shipment,
  actorId: string,
): Promise<void> {
  const { fulfillment } = order;
  if (!fulfillment) throw new Error(`Order ${order.id} is packed without a fulfilment`);
  await inOneTransaction(container, async (transaction) => {
    const update: UpdateFulfillmentDTO & { marked_shipped_by: string } = {
      shipped_at: new Date(),
      marked_shipped_by: actorId,
      metadata: { ...fulfillment.metadata, ...(courier === null ? {} : { [COURIER]: courier }) },
      // Medusa's label wants addresses, which a number copied from a receipt does not have.
      ...(trackingNumber === null
        ? {}
        : { labels: [{ tracking_number: trackingNumber, tracking_url: "", label_url: "" }] }),
    };
    await container
      .resolve(Modules.FULFILLMENT)
      .updateFulfillment(fulfillment.id, update, transaction.context(Modules.FULFILLMENT));
    await container.resolve(Modules.ORDER).registerShipment(
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
  await tellOrders(container, FulfillmentWorkflowEvents.SHIPMENT_CREATED, { id: fulfillment.id });
}
