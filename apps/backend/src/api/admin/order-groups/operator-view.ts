import type {
  OperatorOrder,
  OperatorOrderGroup,
  OperatorOrderGroupRow,
  OperatorOrderSummary,
  OperatorPaymentProof,
} from "@gerai/contracts";

import type {
  GroupRecord,
  GroupWithOrders,
  OrderOfGroup,
} from "../../../workflows/order-group/read-buyer-groups";
import type { ShareSnapshot } from "../../../workflows/order-group/snapshot";
import { instant, oldestFirst, paymentLabel } from "../../store/order-groups/buyer-view";

/**
 * A group as operators see it in a list. Its token stays with the buyer, and so does the id of the basket, for which
 * the token is told: it opens the order without a login.
 */
export function operatorRow(found: GroupWithOrders): OperatorOrderGroupRow {
  return {
    ...columnsOf(found),
    orders: found.group.shares.map((share) => summaryOf(share, found.orders.get(share.order_id))),
  };
}

/** The same with what was sold, word by word, and how it travels. */
export function operatorView(found: GroupWithOrders): OperatorOrderGroup {
  const { shares } = found.group;
  const [first] = found.orders.values();
  return {
    ...columnsOf(found),
    address: addressOf(first),
    orders: shares.map((share) => orderOf(share, found.orders.get(share.order_id))),
  };
}

function columnsOf({ group }: GroupWithOrders): Omit<OperatorOrderGroupRow, "orders"> {
  return {
    id: group.id,
    number: group.number,
    created_at: instant(group.created_at),
    status: group.status,
    total: group.total,
    payment_provider_id: group.payment_provider_id,
    payment_label: paymentLabel(group.payment_provider_id),
    customer_id: group.customer_id,
    buyer_name: group.buyer_name,
    buyer_phone: group.buyer_phone,
    expires_at: group.expires_at ? instant(group.expires_at) : null,
    paid_at: group.paid_at ? instant(group.paid_at) : null,
    terms: group.terms as OperatorOrderGroupRow["terms"],
    proofs: oldestFirst(group.proofs).map((proof) => operatorProof(proof, group.status)),
  };
}

function addressOf(order: OrderOfGroup | undefined): OperatorOrderGroup["address"] {
  if (!order?.address) return null;
  const { address_1, address_2, city, postal_code } = order.address;
  return { address_1, address_2, city, postal_code };
}

type ShareRecord = GroupRecord["shares"][number];

function summaryOf(share: ShareRecord, order: OrderOfGroup | undefined): OperatorOrderSummary {
  const { id, handle, name, kecamatan } = snapshotOf(share).seller;
  return {
    id: share.order_id,
    display_id: order?.displayId ?? null,
    seller: { id, handle, name, kecamatan },
    state: order?.state ?? "canceled",
    total: share.total,
    captured: order?.captured ?? 0,
    refunded: order?.refunded ?? 0,
  };
}

function orderOf(share: ShareRecord, order: OrderOfGroup | undefined): OperatorOrder {
  const { delivery, lines } = snapshotOf(share);
  return {
    ...summaryOf(share, order),
    delivery: delivery && {
      kind: delivery.data.kind === "pickup" ? "pickup" : "courier",
      name: delivery.name,
      amount: delivery.amount,
    },
    tracking: order?.tracking ?? null,
    items_total: share.items_total,
    discount_total: share.discount_total,
    shipping_total: share.shipping_total,
    lines: lines.map((line) => ({
      title: line.title,
      variant_title: line.variant_title,
      sku: line.sku,
      quantity: line.quantity,
      unit_price: line.unit_price,
      discount_total: line.discounts.reduce((sum, { amount }) => sum + amount, 0),
      attributes: line.attributes,
      certifications: line.certifications,
    })),
  };
}

function snapshotOf(share: ShareRecord): ShareSnapshot {
  return share.snapshot as unknown as ShareSnapshot;
}

function operatorProof(
  { id, status, reason, mime_type, created_at: createdAt }: GroupRecord["proofs"][number],
  groupStatus: GroupRecord["status"],
): OperatorPaymentProof {
  return {
    id,
    status,
    reason,
    mime_type,
    created_at: instant(createdAt),
    // The goods are gone: give the money back, or ask the buyer to order anew, and say which in the rejection.
    late: status === "waiting" && groupStatus !== "awaiting_payment",
  };
}
