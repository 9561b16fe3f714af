import type {
  GroupRecord,
  GroupWithOrders,
  OrderOfGroup,
} from "../../../workflows/order-group/read-buyer-groups";
import type { ShareSnapshot } from "../../../workflows/order-group/snapshot";
import { paymentLabel } from "../../store/order-groups/buyer-view";

/** A group as operators see it in a list. The token stays with the buyer: it opens the order without a login. */
export function operatorRow({ group, orders }: GroupWithOrders) {
  const { token: _token, proofs, shares, ...columns } = group;
  return {
    ...columns,
    payment_label: paymentLabel(group.payment_provider_id),
    proofs: proofs
      .toSorted((a, b) => Number(new Date(a.created_at)) - Number(new Date(b.created_at)))
      .map((proof) => operatorProof(proof, group.status)),
    orders: shares.map((share) => summaryOf(share, orders.get(share.order_id))),
  };
}

/** The same with what was sold, word by word, and how it travels. */
export function operatorView(found: GroupWithOrders) {
  const { shares } = found.group;
  const [first] = found.orders.values();
  return {
    ...operatorRow(found),
    shares,
    address: first?.address ?? null,
    orders: shares.map((share) => orderOf(share, found.orders.get(share.order_id))),
  };
}

type ShareRecord = GroupRecord["shares"][number];

function summaryOf(share: ShareRecord, order: OrderOfGroup | undefined) {
  const { id, handle, name, kecamatan } = snapshotOf(share).seller;
  return {
    id: share.order_id,
    display_id: order?.displayId ?? null,
    seller: { id, handle, name, kecamatan },
    state: order?.state ?? ("canceled" as const),
    ...moneyOf(share.total, order),
  };
}

function orderOf(share: ShareRecord, order: OrderOfGroup | undefined) {
  const { delivery, lines } = snapshotOf(share);
  return {
    ...summaryOf(share, order),
    delivery: delivery && {
      kind: delivery.data.kind === "pickup" ? ("pickup" as const) : ("courier" as const),
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

/** What was agreed, booked and given back for one order, in whole rupiah. */
function moneyOf(total: number, order: OrderOfGroup | undefined) {
  const { captured, refunded } = order ?? { captured: 0, refunded: 0 };
  const status =
    captured === 0
      ? ("unpaid" as const)
      : refunded === 0
        ? ("paid" as const)
        : refunded < captured
          ? ("partly_refunded" as const)
          : ("refunded" as const);
  return { total, captured, refunded, money_status: status };
}

function operatorProof(proof: GroupRecord["proofs"][number], groupStatus: GroupRecord["status"]) {
  const { id, status, reason, mime_type, size, created_at, judged_by, judged_at } = proof;
  return {
    ...{ id, status, reason, mime_type, size, created_at, judged_by, judged_at },
    // The goods are gone: give the money back, or ask the buyer to order anew, and say which in the rejection.
    late: status === "waiting" && groupStatus !== "awaiting_payment",
  };
}
