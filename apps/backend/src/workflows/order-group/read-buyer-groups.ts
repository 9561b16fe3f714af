import type { OrderState } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import {
  COURIER,
  ORDER_STATE_FIELDS,
  orderState,
  READY_FOR_PICKUP_AT,
  type FulfillmentFacts,
} from "../../modules/order-group/domain/order-state";
import type { OrderMoments } from "../../modules/order-group/domain/order-steps";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

/** A group as its module keeps it, with shares and proofs. */
export type GroupRecord = Awaited<ReturnType<OrderGroupModuleService["retrieveOrderGroup"]>>;

/** What Medusa says of one order of a group. */
export interface OrderOfGroup {
  id: string;
  displayId: number | null;
  state: OrderState;
  /** Whole rupiah that were booked, and that were given back. */
  captured: number;
  refunded: number;
  address: BuyerAddress | null;
  /** Of the parcel that is under way or arrived; null where nothing is known of its journey. */
  tracking: { courier: string | null; number: string | null } | null;
  /** How its shop deals with it. */
  handling: OrderHandled;
  /** When it took which step. */
  moments: OrderMoments;
}

/** What members of the shop did with an order, beside moving it. */
export interface OrderHandled {
  seen_at: Date | null;
  accepted_at: Date | null;
  cancel_reason: string | null;
}

/** Where the goods go, as the buyer wrote it. */
export interface BuyerAddress {
  address_1: string | null;
  address_2: string | null;
  city: string | null;
  province: string | null;
  postal_code: string | null;
}

/** A group together with its orders by id. */
export interface GroupWithOrders {
  group: GroupRecord;
  orders: Map<string, OrderOfGroup>;
}

interface Amount {
  amount: unknown;
}
interface ParcelRow extends FulfillmentFacts {
  packed_at?: Date | null;
  created_at?: Date | null;
  labels?: ({ tracking_number?: string | null } | null)[] | null;
}
interface OrderRow {
  id: string;
  display_id?: number | null;
  status: string;
  canceled_at?: Date | null;
  fulfillments?: (ParcelRow | null)[] | null;
  shipping_address?: Partial<BuyerAddress> | null;
  payment_collections?:
    | ({
        payments?:
          ({ captures?: (Amount | null)[] | null; refunds?: (Amount | null)[] | null } | null)[] | null;
      } | null)[]
    | null;
}

const FIELDS = [
  "id",
  "display_id",
  "canceled_at",
  ...ORDER_STATE_FIELDS,
  "fulfillments.packed_at",
  "fulfillments.created_at",
  "fulfillments.labels.tracking_number",
  "shipping_address.address_1",
  "shipping_address.address_2",
  "shipping_address.city",
  "shipping_address.province",
  "shipping_address.postal_code",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
];

/** Reads groups with everything that buyers and operators are told of them, newest first, and how many there are. */
export async function readBuyerGroups(
  container: MedusaContainer,
  filters: Parameters<OrderGroupModuleService["listAndCountOrderGroups"]>[0],
  page: { take: number; skip?: number },
): Promise<[GroupWithOrders[], number]> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [groups, count] = await service.listAndCountOrderGroups(filters, {
    ...page,
    relations: ["shares", "proofs"],
    order: { created_at: "DESC", id: "DESC" },
  });
  const orderIds = groups.flatMap((group) => group.shares.map((share) => share.order_id));
  const rows = orderIds.length === 0 ? [] : await readOrders(container, orderIds);
  const handled = await readHandling(container, orderIds);
  return [groups.map((group) => ({ group, orders: ordersOf(group, rows, handled) })), count];
}

async function readOrders(container: MedusaContainer, ids: string[]): Promise<OrderRow[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: ids } });
  return data as unknown as OrderRow[];
}

async function readHandling(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, OrderHandled>> {
  if (orderIds.length === 0) return new Map();
  const found = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerOrders({ order_id: orderIds }, { take: orderIds.length });
  return new Map(found.map((one) => [one.order_id, one]));
}

const UNTOUCHED: OrderHandled = { seen_at: null, accepted_at: null, cancel_reason: null };

function ordersOf(
  group: GroupRecord,
  rows: OrderRow[],
  handled: Map<string, OrderHandled>,
): Map<string, OrderOfGroup> {
  const own = group.shares.flatMap((share) => rows.find((row) => row.id === share.order_id) ?? []);
  return new Map(own.map((row) => [row.id, orderOf(row, group, handled.get(row.id) ?? UNTOUCHED)]));
}

function orderOf(row: OrderRow, group: GroupRecord, handling: OrderHandled): OrderOfGroup {
  const payments = (row.payment_collections ?? []).flatMap((one) => one?.payments ?? []);
  const address = row.shipping_address;
  return {
    id: row.id,
    displayId: row.display_id ?? null,
    state: orderState({
      groupStatus: group.status,
      orderStatus: row.status,
      fulfillments: row.fulfillments ?? [],
    }),
    captured: sum(payments.flatMap((payment) => payment?.captures ?? [])),
    refunded: sum(payments.flatMap((payment) => payment?.refunds ?? [])),
    address: address
      ? {
          address_1: address.address_1 ?? null,
          address_2: address.address_2 ?? null,
          city: address.city ?? null,
          province: address.province ?? null,
          postal_code: address.postal_code ?? null,
        }
      : null,
    tracking: trackingOf(liveParcel(row)),
    handling,
    moments: momentsOf(row, group, handling),
  };
}

function liveParcel({ fulfillments }: OrderRow): ParcelRow | undefined {
  return (fulfillments ?? []).find((one) => one !== null && !one.canceled_at) ?? undefined;
}

function momentsOf(row: OrderRow, group: GroupRecord, handling: OrderHandled): OrderMoments {
  const parcel = liveParcel(row);
  const readyAt = parcel?.metadata?.[READY_FOR_PICKUP_AT];
  return {
    placed: group.created_at,
    paid: group.paid_at,
    accepted: handling.accepted_at,
    packed: parcel?.packed_at ?? parcel?.created_at,
    readyForPickup: typeof readyAt === "string" ? readyAt : null,
    shipped: parcel?.shipped_at,
    done: parcel?.delivered_at,
    canceled: row.canceled_at,
  };
}

function trackingOf(live: ParcelRow | undefined): OrderOfGroup["tracking"] {
  const number = live?.labels?.[0]?.tracking_number;
  const courier = live?.metadata?.[COURIER];
  const known = {
    courier: typeof courier === "string" ? courier : null,
    number: number ? number : null,
  };
  return known.courier === null && known.number === null ? null : known;
}

function sum(amounts: (Amount | null)[]): number {
  return amounts.reduce((total, one) => total + Number(one?.amount ?? 0), 0);
}
