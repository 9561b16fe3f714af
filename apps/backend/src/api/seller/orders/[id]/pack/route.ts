import { packOrder } from "../../../../../workflows/order/pack-order";
import { markTakenOn } from "../../../../../workflows/seller-order/note-handling";
import { onOwnOrder } from "../../respond";

/** The goods are packed; what was reserved leaves the stock. */
export const POST = onOwnOrder<unknown>(async (req, order) => {
  await packOrder(req.scope, order.orderId, order.memberId);
  await markTakenOn(req.scope, order);
});
