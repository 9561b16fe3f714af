import type { OrderGroupStatus, OrderState } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../errors/person-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import { orderState } from "../../modules/order-group/domain/order-state";
import type OrderGroupModuleService from "../../modules/order-group/service";

/** How the goods of an order reach the buyer. */
export type DeliveryKind = "courier" | "pickup";

/** A line of an order as far as packing it is concerned. */
export interface OrderLine {
  id: string;
  quantity: number;
  title: string;
  variant_title?: string | null;
  variant_sku?: string | null;
  variant_barcode?: string | null;
  requires_shipping: boolean;
  variant?: { manage_inventory: boolean; allow_backorder: boolean } | null;
}

/** The fulfilment of an order that counts: the one that was not undone. */
export interface LiveFulfillment {
  id: string;
  location_id: string;
  canceled_at: Date | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  metadata: Record<string, unknown> | null;
  items: { line_item_id: string | null; inventory_item_id: string | null; quantity: unknown }[];
}

/** One maker's order with everything that decides what may happen to it next. */
export interface OrderFacts {
  id: string;
  groupId: string;
  groupStatus: OrderGroupStatus;
  state: OrderState;
  kind: DeliveryKind;
  lines: OrderLine[];
  shippingOptionId: string;
  deliveryData: Record<string, unknown>;
  address: Record<string, unknown> | null;
  fulfillment: LiveFulfillment | null;
}

interface OrderRow {
  id: string;
  status: string;
  items: (Omit<OrderLine, "quantity"> & { quantity: unknown })[];
  shipping_methods?: { shipping_option_id: string; data?: Record<string, unknown> | null }[] | null;
  shipping_address?: Record<string, unknown> | null;
  fulfillments?: (LiveFulfillment | null)[] | null;
}

/** Reads one maker's order. */
export async function readOrder(container: MedusaContainer, orderId: string): Promise<OrderFacts> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [share] = await service.listOrderGroupShares(
    { order_id: orderId },
    { take: 1, relations: ["order_group"] },
  );
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "items.*",
      "items.variant.manage_inventory",
      "items.variant.allow_backorder",
      "shipping_methods.shipping_option_id",
      "shipping_methods.data",
      "shipping_address.*",
      "fulfillments.*",
      "fulfillments.items.*",
    ],
    filters: { id: orderId },
  });
  const order = data[0] as unknown as OrderRow | undefined;
  if (!share || !order) throw notFound("order_not_found", "Pesanan tidak ditemukan.");
  return factsOf(order, share.order_group);
}

function factsOf(order: OrderRow, group: { id: string; status: OrderGroupStatus }): OrderFacts {
  const [method] = order.shipping_methods ?? [];
  if (!method) throw new Error(`Order ${order.id} has no delivery`);
  return {
    id: order.id,
    groupId: group.id,
    groupStatus: group.status,
    state: orderState({
      groupStatus: group.status,
      orderStatus: order.status,
      fulfillments: order.fulfillments ?? [],
    }),
    kind: method.data?.kind === "pickup" ? "pickup" : "courier",
    lines: order.items.map((line) => ({ ...line, quantity: Number(line.quantity) })),
    shippingOptionId: method.shipping_option_id,
    deliveryData: method.data ?? {},
    address: order.shipping_address ?? null,
    fulfillment: (order.fulfillments ?? []).find((one) => one !== null && !one.canceled_at) ?? null,
  };
}
