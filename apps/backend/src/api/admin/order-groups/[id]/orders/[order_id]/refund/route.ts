import { refundOrder } from "../../../../../../../workflows/order-group/refund-order";
import { actOnOrder } from "../../../../act-on-order";
import type { RefundOrderBody } from "../../../../money-validators";

/** Gives back money of one maker's order, in part or in full. */
export const POST = actOnOrder<RefundOrderBody>((container, orderId, actorId, { amount, reason }) =>
  refundOrder(container, { orderId, amount, actorId, reason }),
);
