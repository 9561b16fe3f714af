import type {
  Context,
  CreateFulfillmentDTO,
  FulfillmentDTO,
  IFulfillmentModuleService,
  IInventoryService,
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  Modules,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import { inOneTransaction, type SharedTransaction } from "../order-group/shared-transaction";
import { lockStock } from "./lock-stock";
import { holdingOrder, judgeMove } from "./move-order";
import type { OrderFacts, OrderLine } from "./read-order";
import { tellOrders } from "./tell-orders";

/**
 * The maker has packed an order: Medusa's fulfilment of all its goods is written, and what was reserved leaves the
 * stock. One transaction, because Medusa's own workflow counts reserved goods twice when it is killed half-way.
 */
export async function packOrder(container: MedusaContainer, orderId: string, actorId: string): Promise<void> {
  await holdingOrder(container, orderId, async (order) => {
    judgeMove(order, "packed");
    await writePacked(container, order, actorId);
  });
}

/** The writing part of packing; the caller holds the order and has judged the move. */
export async function writePacked(
  container: MedusaContainer,
  order: OrderFacts,
  actorId: string,
  metadata: Record<string, unknown> = {},
): Promise<void> {
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  const reservations = await inventory.listReservationItems({
    line_item_id: order.lines.map((line) => line.id),
  });
  const parcel = await parcelOf(container, order, reservations);
  const fulfillmentId = await inOneTransaction(container, async (transaction) => {
    const fulfillments: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
    const created: FulfillmentDTO = await fulfillments.createFulfillment(
      { ...parcel, created_by: actorId, packed_at: new Date(), metadata },
      transaction.context(Modules.FULFILLMENT),
    );
    await takeFromStock(inventory, transaction, reservations);
    await container.resolve(Modules.ORDER).registerFulfillment(
      {
        order_id: order.id,
        reference: Modules.FULFILLMENT,
        reference_id: created.id,
        created_by: actorId,
        items: order.lines.map(({ id, quantity }) => ({ id, quantity })),
      },
      transaction.context(Modules.ORDER),
    );
    await transaction.sql.raw(
      "insert into order_fulfillment (id, order_id, fulfillment_id) values (?, ?, ?)",
      [generateEntityId(undefined, "ordful"), order.id, created.id],
    );
    return created.id;
  });
  await tellOrders(container, OrderWorkflowEvents.FULFILLMENT_CREATED, {
    order_id: order.id,
    fulfillment_id: fulfillmentId,
  });
}

/** Softly deleted reservations take their context third, which the published type leaves out. */
interface TakesReservations {
  softDeleteReservationItems(ids: string[], config: object, context: Context): Promise<void>;
}

async function takeFromStock(
  inventory: IInventoryService,
  transaction: SharedTransaction,
  reservations: ReservationItemDTO[],
): Promise<void> {
  if (reservations.length === 0) return;
  const context = transaction.context(Modules.INVENTORY);
  await lockStock(
    transaction.sql,
    reservations.map((one) => one.inventory_item_id),
  );
  await (inventory as unknown as TakesReservations).softDeleteReservationItems(
    reservations.map((one) => one.id),
    {},
    context,
  );
  for (const one of reservations) {
    await inventory.adjustInventory(one.inventory_item_id, one.location_id, -Number(one.quantity), context);
  }
}

interface OptionRow {
  provider_id: string;
  service_zone?: { fulfillment_set?: { location?: { id: string } | null } | null } | null;
}

/** The whole order as one fulfilment of Medusa. */
async function parcelOf(
  container: MedusaContainer,
  order: OrderFacts,
  reservations: ReservationItemDTO[],
): Promise<CreateFulfillmentDTO> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["provider_id", "service_zone.fulfillment_set.location.id"],
    filters: { id: order.shippingOptionId },
  });
  const option = data[0] as unknown as OptionRow | undefined;
  const locationId = reservations[0]?.location_id ?? option?.service_zone?.fulfillment_set?.location?.id;
  if (!option || !locationId) throw new Error(`Order ${order.id} leaves from nowhere`);
  const { id: _id, ...address } = order.address ?? {};
  return {
    location_id: locationId,
    provider_id: option.provider_id,
    shipping_option_id: order.shippingOptionId,
    data: order.deliveryData,
    requires_shipping: order.lines.some((line) => line.requires_shipping),
    delivery_address: address,
    labels: [],
    items: order.lines.flatMap((line) =>
      itemsOf(
        line,
        reservations.filter((one) => one.line_item_id === line.id),
      ),
    ),
  };
}

function itemsOf(line: OrderLine, reservations: ReservationItemDTO[]): CreateFulfillmentDTO["items"] {
  const said = {
    line_item_id: line.id,
    title: line.variant_title ?? line.title,
    sku: line.variant_sku ?? "",
    barcode: line.variant_barcode ?? "",
  };
  if (reservations.length === 0) {
    if (line.variant?.manage_inventory === true) {
      throw notAllowed("stock_not_reserved", `Stok "${line.title}" tidak tercatat untuk pesanan ini.`);
    }
    return [{ ...said, quantity: line.quantity }];
  }
  return reservations.map((one) => ({
    ...said,
    inventory_item_id: one.inventory_item_id,
    quantity: Number(one.quantity),
  }));
}
