import { packOrder } from "../../../../../workflows/order/pack-order";
import { onOwnOrder } from "../../respond";

/** The goods are packed; what was reserved leaves the stock. */
export const POST = onOwnOrder<unknown>((req, { orderId, memberId }) =>
  packOrder(req.scope, orderId, memberId),
);
