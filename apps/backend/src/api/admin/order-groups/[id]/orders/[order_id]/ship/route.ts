import { shipOrder } from "../../../../../../../workflows/order/ship-order";
import { actOnOrder } from "../../../../act-on-order";
import type { ShipOrderBody } from "../../../../validators";

/** The parcel is with the courier. */
export const POST = actOnOrder<ShipOrderBody>((container, orderId, actorId, body) =>
  shipOrder(
    container,
    orderId,
    { trackingNumber: body.tracking_number ?? null, courier: body.courier ?? null },
    actorId,
  ),
);
