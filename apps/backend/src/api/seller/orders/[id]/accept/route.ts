import { acceptOrder } from "../../../../../workflows/seller-order/handle-order";
import { onOwnOrder } from "../../respond";

/** The shop takes the order on. */
export const POST = onOwnOrder<unknown>((req, order) => acceptOrder(req.scope, order));
