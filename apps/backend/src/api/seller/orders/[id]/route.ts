import { markSeen } from "../../../../workflows/seller-order/note-handling";
import { onOwnOrder } from "../respond";

/** One of the shop's own orders; the first look at it is remembered. */
export const GET = onOwnOrder<unknown>((req, order) => markSeen(req.scope, order));
