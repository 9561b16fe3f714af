import type { OrderState, SellerOrder } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { env } from "../../env";
import { deadlineOf, workableSince } from "../../modules/order-group/domain/deadlines";
import { maskName, maskPhone } from "../../modules/order-group/domain/mask";
import { orderStage } from "../../modules/order-group/domain/order-stage";
import { calledOff, orderSteps } from "../../modules/order-group/domain/order-steps";
import { readBuyerGroups, type GroupWithOrders } from "../order-group/read-buyer-groups";
import type { ShareSnapshot } from "../order-group/snapshot";

/** States in which a maker needs to know where the parcel goes and whom to call. */
const UNDER_WAY: readonly OrderState[] = ["new", "packed", "ready_for_pickup", "shipped"];

/** Reads orders of one shop, in the order asked for; those that are not its own are left out. */
export async function readOwnOrders(
  container: MedusaContainer,
  sellerId: string,
  wanted: readonly { orderId: string; groupId: string }[],
): Promise<SellerOrder[]> {
  if (wanted.length === 0) return [];
  const groupIds = [...new Set(wanted.map(({ groupId }) => groupId))];
  const [groups] = await readBuyerGroups(container, { id: groupIds }, { take: groupIds.length });
  return wanted.flatMap(({ orderId, groupId }) => {
    const found = groups.find(({ group }) => group.id === groupId);
    const share = found?.group.shares.find((one) => one.order_id === orderId && one.seller_id === sellerId);
    return found && share ? [ownOrder(found, share)] : [];
  });
}

type Group = GroupWithOrders["group"];
type Order = ReturnType<GroupWithOrders["orders"]["get"]>;

function ownOrder({ group, orders }: GroupWithOrders, share: Group["shares"][number]): SellerOrder {
  const order = orders.get(share.order_id);
  const state: OrderState = order?.state ?? "canceled";
  const { seller, delivery, lines } = share.snapshot as unknown as ShareSnapshot;
  const kind = delivery?.data.kind === "pickup" ? ("pickup" as const) : ("courier" as const);
  const acceptedAt = order?.handling.accepted_at ?? null;
  // Orders of before it was kept have none.
  const since = workableSince(group, seller.rests_until ?? null);
  const deadline = deadlineOf({ state, since, acceptedAt }, env.deadlines);
  return {
    id: share.order_id,
    display_id: order?.displayId ?? null,
    order_group_id: group.id,
    group_number: group.number,
    created_at: instant(group.created_at),
    state,
    stage: orderStage(state, acceptedAt !== null),
    seen_at: momentOrNull(order?.handling.seen_at),
    accepted_at: momentOrNull(acceptedAt),
    deadline_for: deadline?.for ?? null,
    deadline_at: momentOrNull(deadline?.at),
    ...calledOff({
      state,
      groupStatus: group.status,
      makerReason: order?.handling.cancel_reason ?? null,
      officeReason: group.ended_reason,
    }),
    steps: orderSteps(order?.moments ?? { placed: group.created_at }),
    payment: {
      provider_id: group.payment_provider_id,
      paid_at: momentOrNull(group.paid_at),
      cash_on_delivery: cashAtTheDoor(group, share.total),
    },
    buyer: buyerOf(group, order, state, kind),
    delivery: delivery ? { kind, name: delivery.name, amount: delivery.amount } : null,
    tracking: order?.tracking ?? null,
    items_total: share.items_total,
    discount_total: share.discount_total,
    shipping_total: share.shipping_total,
    total: share.total,
    refunded: order?.refunded ?? 0,
    lines: lines.map((line) => ({
      product_id: line.product_id,
      variant_id: line.variant_id,
      title: line.title,
      variant_title: line.variant_title,
      sku: line.sku === null ? null : line.sku.slice(line.sku.indexOf(":") + 1),
      thumbnail: line.thumbnail ?? null,
      quantity: line.quantity,
      unit_price: line.unit_price,
    })),
    can: {
      accept: state === "new" && acceptedAt === null,
      pack: state === "new",
      ship: kind === "courier" && (state === "new" || state === "packed"),
      ready_for_pickup: kind === "pickup" && (state === "new" || state === "packed"),
      done: kind === "courier" && state === "shipped" && group.status === "paid",
      cancel: state === "new" || state === "packed" || state === "ready_for_pickup",
      print: state === "new" || state === "packed" || state === "ready_for_pickup",
    },
  };
}

function buyerOf(
  group: Group,
  order: Order,
  state: OrderState,
  kind: "courier" | "pickup",
): SellerOrder["buyer"] {
  const open = UNDER_WAY.includes(state);
  return {
    name: open ? group.buyer_name : maskName(group.buyer_name),
    phone: open ? group.buyer_phone : maskPhone(group.buyer_phone),
    masked: !open,
    address: open && kind === "courier" ? (order?.address ?? null) : null,
  };
}

/** Nothing any more once an operator has confirmed that the money came otherwise. */
function cashAtTheDoor(group: Group, total: number): number | null {
  return group.payment_provider_id === "pp_cash-on-delivery_gerai" && group.status === "pay_on_handover"
    ? total
    : null;
}

function instant(moment: Date | string): string {
  return new Date(moment).toISOString();
}

function momentOrNull(moment: Date | string | null | undefined): string | null {
  return moment ? instant(moment) : null;
}
