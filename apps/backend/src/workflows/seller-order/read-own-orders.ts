import type { OrderState } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { maskName, maskPhone } from "../../modules/order-group/domain/mask";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { readBuyerGroups, type GroupWithOrders } from "../order-group/read-buyer-groups";
import type { ShareSnapshot } from "../order-group/snapshot";

/** States in which a maker needs to know where the parcel goes and whom to call. */
const UNDER_WAY: readonly OrderState[] = ["new", "packed", "ready_for_pickup", "shipped"];

/** One of a shop's orders as its members see it: nothing of the other makers of the same basket. */
export type OwnOrder = ReturnType<typeof ownOrder>;

/** Reads orders of one shop, in the order asked for; those that are not its own are left out. */
export async function readOwnOrders(
  container: MedusaContainer,
  sellerId: string,
  wanted: readonly { orderId: string; groupId: string }[],
): Promise<OwnOrder[]> {
  if (wanted.length === 0) return [];
  const groupIds = [...new Set(wanted.map(({ groupId }) => groupId))];
  const [groups] = await readBuyerGroups(container, { id: groupIds }, { take: groupIds.length });
  const handled = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerOrders({ order_id: wanted.map(({ orderId }) => orderId), seller_id: sellerId });
  return wanted.flatMap(({ orderId, groupId }) => {
    const found = groups.find(({ group }) => group.id === groupId);
    const share = found?.group.shares.find((one) => one.order_id === orderId && one.seller_id === sellerId);
    if (!found || !share) return [];
    return [ownOrder(found, share, handled.find((one) => one.order_id === orderId) ?? null)];
  });
}

interface Handled {
  seen_at: Date | null;
  accepted_at: Date | null;
  cancel_reason: string | null;
}

function ownOrder(
  { group, orders }: GroupWithOrders,
  share: GroupWithOrders["group"]["shares"][number],
  handled: Handled | null,
) {
  const order = orders.get(share.order_id);
  const state: OrderState = order?.state ?? "canceled";
  const { delivery, lines } = share.snapshot as unknown as ShareSnapshot;
  const kind = delivery?.data.kind === "pickup" ? ("pickup" as const) : ("courier" as const);
  const open = UNDER_WAY.includes(state);
  return {
    id: share.order_id,
    display_id: order?.displayId ?? null,
    group_number: group.number,
    created_at: group.created_at,
    state,
    seen_at: handled?.seen_at ?? null,
    accepted_at: handled?.accepted_at ?? null,
    cancel_reason: handled?.cancel_reason ?? null,
    payment: { provider_id: group.payment_provider_id, paid_at: group.paid_at },
    buyer: {
      name: open ? group.buyer_name : maskName(group.buyer_name),
      phone: open ? group.buyer_phone : maskPhone(group.buyer_phone),
      address: open && kind === "courier" ? (order?.address ?? null) : null,
    },
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
      thumbnail: line.thumbnail,
      quantity: line.quantity,
      unit_price: line.unit_price,
    })),
    can: {
      accept: state === "new" && (handled?.accepted_at ?? null) === null,
      pack: state === "new",
      ship: kind === "courier" && (state === "new" || state === "packed"),
      ready_for_pickup: kind === "pickup" && (state === "new" || state === "packed"),
      cancel: state === "new" || state === "packed" || state === "ready_for_pickup",
    },
  };
}
