import { cancelOwnOrder } from "../../../../../workflows/seller-order/handle-order";
import { onOwnOrder } from "../../respond";
import type { CancelBody } from "../../validators";

/** The shop calls the order off, with a reason that the buyer reads. */
export const POST = onOwnOrder<CancelBody>((req, order, body) =>
  cancelOwnOrder(req.scope, order, body.reason),
);
