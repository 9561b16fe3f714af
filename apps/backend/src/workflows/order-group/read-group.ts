import type { OrderGroupStatus } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { notFound } from "../../errors/person-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";

/** One share with what Medusa says of its order and money. */
export interface ShareState {
  orderId: string;
  total: number;
  canceled: boolean;
  captured: boolean;
  /** Whether the buyer has the goods. */
  handedOver: boolean;
  sessionId: string | null;
  paymentId: string | null;
}

/** A group with the state of all its shares. */
export interface GroupState {
  id: string;
  status: OrderGroupStatus;
  shares: ShareState[];
}

interface OrderRow {
  id: string;
  status: string;
  fulfillments?: ({ delivered_at: Date | null; canceled_at: Date | null } | null)[] | null;
  payment_collections?:
    | ({
        payment_sessions?: ({ id: string } | null)[] | null;
        payments?: ({ id: string; captured_at: Date | null } | null)[] | null;
      } | null)[]
    | null;
}

/** Key of the lock under which a group's money moves. */
export function groupLock(groupId: string): string {
  return `order-group:${groupId}`;
}

/** Reads a group and what became of each of its orders. */
export async function readGroup(container: MedusaContainer, groupId: string): Promise<GroupState> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [group] = await service.listOrderGroups({ id: groupId }, { take: 1, relations: ["shares"] });
  if (!group) throw notFound("order_group_not_found", "Pesanan tidak ditemukan.");
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "fulfillments.delivered_at",
      "fulfillments.canceled_at",
      "payment_collections.payment_sessions.id",
      "payment_collections.payments.id",
      "payment_collections.payments.captured_at",
    ],
    filters: { id: group.shares.map((share) => share.order_id) },
  });
  const orders = new Map((data as unknown as OrderRow[]).map((order) => [order.id, order]));
  return {
    id: group.id,
    status: group.status,
    shares: group.shares.map((share) => stateOf(share, orders.get(share.order_id))),
  };
}

function stateOf(share: { order_id: string; total: number }, order: OrderRow | undefined): ShareState {
  const [collection] = order?.payment_collections ?? [];
  const payment = (collection?.payments ?? [])[0];
  return {
    orderId: share.order_id,
    total: share.total,
    canceled: order?.status === "canceled",
    captured: Boolean(payment?.captured_at),
    handedOver: (order?.fulfillments ?? []).some((one) => Boolean(one?.delivered_at) && !one?.canceled_at),
    sessionId: (collection?.payment_sessions ?? [])[0]?.id ?? null,
    paymentId: payment?.id ?? null,
  };
}

/** Id of the group that an order belongs to; null for an order of none. */
export async function groupOfOrder(container: MedusaContainer, orderId: string): Promise<string | null> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [share] = await service.listOrderGroupShares(
    { order_id: orderId },
    { take: 1, select: ["id", "order_group_id"] },
  );
  return share?.order_group_id ?? null;
}

/** Id of the group whose share a payment pays; null for a payment of none. */
export async function groupOfPayment(container: MedusaContainer, paymentId: string): Promise<string | null> {
  return (await shareOfPayment(container, paymentId))?.order_group_id ?? null;
}

/** Id of the order that a payment pays; null for a payment of none. */
export async function orderOfPayment(container: MedusaContainer, paymentId: string): Promise<string | null> {
  return (await shareOfPayment(container, paymentId))?.order_id ?? null;
}

async function shareOfPayment(container: MedusaContainer, paymentId: string) {
  const payment = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(paymentId, { select: ["id", "payment_collection_id"] });
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [share] = await service.listOrderGroupShares(
    { payment_collection_id: payment.payment_collection_id },
    { take: 1, select: ["id", "order_group_id", "order_id"] },
  );
  return share;
}
