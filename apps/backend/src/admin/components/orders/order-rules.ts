import type { OperatorOrder, OperatorOrderGroup } from "@gerai/contracts";

/** Whether goods of the group are with a courier or the buyer: then it is not called off as a whole. */
export function goodsAreOut(group: OperatorOrderGroup): boolean {
  return group.orders.some((order) => order.state === "shipped" || order.state === "done");
}

/** What can still be given back of an order's money. */
export function refundable(order: OperatorOrder): number {
  return order.captured - order.refunded;
}

/** What the buyer owes for an order when the goods change hands; nothing when it is paid. */
export function dueAtHandover(group: OperatorOrderGroup, order: OperatorOrder): number {
  return group.status === "pay_on_handover" ? order.total - order.captured : 0;
}
