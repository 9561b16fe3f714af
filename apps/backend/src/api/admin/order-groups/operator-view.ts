import type {
  GroupRecord,
  GroupWithOrders,
  OrderOfGroup,
} from "../../../workflows/order-group/read-buyer-groups";
import { paymentLabel } from "../../store/order-groups/buyer-view";

/** A group as operators see it. The token stays with the buyer: it opens the order without a login. */
export function operatorView({ group, orders }: GroupWithOrders) {
  const { token: _token, proofs, shares, ...columns } = group;
  return {
    ...columns,
    payment_label: paymentLabel(group.payment_provider_id),
    proofs: proofs
      .toSorted((a, b) => Number(new Date(a.created_at)) - Number(new Date(b.created_at)))
      .map((proof) => operatorProof(proof, group.status)),
    shares,
    orders: shares.map((share) => ({
      id: share.order_id,
      display_id: orders.get(share.order_id)?.displayId ?? null,
      seller: (share.snapshot as { seller: { id: string; name: string; handle: string } }).seller,
      state: orders.get(share.order_id)?.state ?? null,
      ...moneyOf(share.total, orders.get(share.order_id)),
    })),
  };
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
