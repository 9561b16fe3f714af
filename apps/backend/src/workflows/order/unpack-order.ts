import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types";
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils";

import { inOneTransaction, type SharedTransaction } from "../order-group/shared-transaction";
import { lockStock } from "./lock-stock";
import { holdingOrder, judgeMove } from "./move-order";
import type { LiveFulfillment, OrderFacts } from "./read-order";
import { tellOrders } from "./tell-orders";

/** An order is taken out of its parcel again: the goods are back in stock, reserved for the same order. */
export async function unpackOrder(
  container: MedusaContainer,
  orderId: string,
  actorId: string,
): Promise<void> {
  await holdingOrder(container, orderId, async (order) => {
    judgeMove(order, "new");
    await writeUnpacked(container, order, actorId);
  });
}

/** The writing part of unpacking; the caller holds the order. Does nothing to an order that is not packed. */
export async function writeUnpacked(
  container: MedusaContainer,
  order: OrderFacts,
  actorId?: string,
): Promise<void> {
  const { fulfillment } = order;
  if (!fulfillment) return;
  await inOneTransaction(container, async (transaction) => {
    await container
      .resolve(Modules.FULFILLMENT)
      .cancelFulfillment(fulfillment.id, transaction.context(Modules.FULFILLMENT));
    await container.resolve(Modules.ORDER).cancelFulfillment(
      {
        order_id: order.id,
        reference: Modules.FULFILLMENT,
        reference_id: fulfillment.id,
        ...(actorId === undefined ? {} : { created_by: actorId }),
        items: order.lines.map(({ id, quantity }) => ({ id, quantity })),
      },
      transaction.context(Modules.ORDER),
    );
    await putBackInStock(container.resolve(Modules.INVENTORY), transaction, order, fulfillment);
  });
  await tellOrders(container, OrderWorkflowEvents.FULFILLMENT_CANCELED, {
    order_id: order.id,
    fulfillment_id: fulfillment.id,
  });
}

async function putBackInStock(
  inventory: IInventoryService,
  transaction: SharedTransaction,
  order: OrderFacts,
  { items, location_id: locationId }: LiveFulfillment,
): Promise<void> {
  const counted = items.flatMap(({ inventory_item_id: itemId, line_item_id: lineId, quantity }) =>
    itemId === null || lineId === null ? [] : [{ itemId, lineId, quantity: Number(quantity) }],
  );
  if (counted.length === 0) return;
  const context = transaction.context(Modules.INVENTORY);
  await lockStock(
    transaction.sql,
    counted.map((one) => one.itemId),
  );
  for (const { itemId, quantity } of counted) {
    await inventory.adjustInventory(itemId, locationId, quantity, context);
  }
  await inventory.createReservationItems(
    counted.map(({ itemId, lineId, quantity }) => ({
      inventory_item_id: itemId,
      line_item_id: lineId,
      location_id: locationId,
      quantity,
      allow_backorder: order.lines.find((line) => line.id === lineId)?.variant?.allow_backorder ?? false,
    })),
    context,
  );
}
