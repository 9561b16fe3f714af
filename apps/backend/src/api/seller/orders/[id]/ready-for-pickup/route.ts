import { readyOrderForPickup } from "../../../../../workflows/order/ready-order-for-pickup";
import { markTakenOn } from "../../../../../workflows/seller-order/note-handling";
import { onOwnOrder } from "../../respond";

/** The goods lie ready at the Gerai. */
export const POST = onOwnOrder<unknown>(async (req, order) => {
  await readyOrderForPickup(req.scope, order.orderId, order.memberId);
  await markTakenOn(req.scope, order);
});
