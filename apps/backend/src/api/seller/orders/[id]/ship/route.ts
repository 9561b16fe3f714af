import { shipOrder } from "../../../../../workflows/order/ship-order";
import { markTakenOn } from "../../../../../workflows/seller-order/note-handling";
import { onOwnOrder } from "../../respond";
import type { ShipBody } from "../../validators";

/** The parcel is with the courier. */
export const POST = onOwnOrder<ShipBody>(async (req, order, body) => {
  const shipment = { trackingNumber: body.tracking_number ?? null, courier: body.courier ?? null };
  await shipOrder(req.scope, order.orderId, shipment, order.memberId);
  await markTakenOn(req.scope, order);
});
