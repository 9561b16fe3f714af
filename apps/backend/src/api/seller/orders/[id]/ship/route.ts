import { shipOrder } from "../../../../../workflows/order/ship-order";
import { onOwnOrder } from "../../respond";
import type { ShipBody } from "../../validators";

/** The parcel is with the courier. */
export const POST = onOwnOrder<ShipBody>((req, { orderId, memberId }, body) =>
  shipOrder(
    req.scope,
    orderId,
    { trackingNumber: body.tracking_number ?? null, courier: body.courier ?? null },
    memberId,
  ),
);
