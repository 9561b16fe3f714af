import type { OrderState } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import {
  COURIER,
  ORDER_STATE_FIELDS,
  orderState,
  type FulfillmentFacts,
} from "../../modules/order-group/domain/order-state";
import type OrderGroupModuleService from "../../modules/order-group/service";

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
interface OrderRow {
  id: string;
  display_id?: number | null;
  status: string;
  fulfillments?:
    ((FulfillmentFacts & { labels?: ({ tracking_number?: string | null } | null)[] | null }) | null)[] | null;
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
  ...ORDER_STATE_FIELDS,
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
  return [groups.map((group) => ({ group, orders: ordersOf(group, rows) })), count];
}

async function readOrders(container: MedusaContainer, ids: string[]): Promise<OrderRow[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: ids } });
  return data as unknown as OrderRow[];
}

function ordersOf(group: GroupRecord, rows: OrderRow[]): Map<string, OrderOfGroup> {
  const own = group.shares.flatMap((share) => rows.find((row) => row.id === share.order_id) ?? []);
  return new Map(own.map((row) => [row.id, orderOf(row, group.status)]));
}

function orderOf(row: OrderRow, groupStatus: GroupRecord["status"]): OrderOfGroup {
  const payments = (row.payment_collections ?? []).flatMap((one) => one?.payments ?? []);
  const address = row.shipping_address;
  return {
    id: row.id,
    displayId: row.display_id ?? null,
    state: orderState({ groupStatus, orderStatus: row.status, fulfillments: row.fulfillments ?? [] }),
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
    tracking: trackingOf(row),
  };
}

function trackingOf({ fulfillments }: OrderRow): OrderOfGroup["tracking"] {
  const live = (fulfillments ?? []).find((one) => one !== null && !one.canceled_at);
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
