import { readyOrderForPickup } from "../../../../../workflows/order/ready-order-for-pickup";
import { onOwnOrder } from "../../respond";

/** The goods lie ready at the Gerai. */
export const POST = onOwnOrder<unknown>((req, { orderId, memberId }) =>
  readyOrderForPickup(req.scope, orderId, memberId),
);
