import { readyOrderForPickup } from "../../../../../../../workflows/order/ready-order-for-pickup";
import { actOnOrder } from "../../../../act-on-order";

/** The goods lie ready at the counter of the Gerai. */
export const POST = actOnOrder(readyOrderForPickup);
