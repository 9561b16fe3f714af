import { unpackOrder } from "../../../../../../../workflows/order/unpack-order";
import { actOnOrder } from "../../../../act-on-order";

/** Packed by mistake, or not picked up: the goods are back on the shelf, still reserved. */
export const POST = actOnOrder(unpackOrder);
