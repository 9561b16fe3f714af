import { completeOrder } from "../../../../../../../workflows/order/complete-order";
import { actOnOrder } from "../../../../act-on-order";

/** The buyer has the goods in hand; where that is the moment of paying, this order is paid. */
export const POST = actOnOrder(completeOrder);
