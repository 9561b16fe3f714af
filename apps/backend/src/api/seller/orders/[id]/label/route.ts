import { printOrderPaper } from "../../../../../workflows/seller-order/papers/print-order-paper";
import { paperOfOwnOrder } from "../../respond";

/** Address label of a parcel, A6. */
export const GET = paperOfOwnOrder("label", (req, order, ref) =>
  printOrderPaper(req.scope, "label", order, ref),
);
