import { packOrder } from "../../../../../../../workflows/order/pack-order";
import { actOnOrder } from "../../../../act-on-order";

/** The goods of this order are packed. */
export const POST = actOnOrder(packOrder);
