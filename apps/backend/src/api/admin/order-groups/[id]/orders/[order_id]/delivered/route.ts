import { completeOrder } from "../../../../../../../workflows/order/complete-order";
import { actOnOrder } from "../../../../act-on-order";

/** The courier has delivered; cash on delivery is booked with it. */
export const POST = actOnOrder(completeOrder);
