import { printOrderPaper } from "../../../../../workflows/seller-order/papers/print-order-paper";
import { paperOfOwnOrder } from "../../respond";

/** What belongs into a parcel, A6. */
export const GET = paperOfOwnOrder("isi-paket", (req, order, ref) =>
  printOrderPaper(req.scope, "packing-slip", order, ref),
);
