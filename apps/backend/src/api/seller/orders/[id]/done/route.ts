import { reportDelivered } from "../../../../../workflows/seller-order/report-delivered";
import { onOwnOrder } from "../../respond";

/** A parcel that was paid beforehand has arrived. */
export const POST = onOwnOrder<unknown>((req, order) => reportDelivered(req.scope, order));
