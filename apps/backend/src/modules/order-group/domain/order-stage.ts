import type { OrderState, SellerOrderStage } from "@gerai/contracts";

/** Under which tab of its shop an order stands. */
export function orderStage(state: OrderState, accepted: boolean): SellerOrderStage {
  switch (state) {
    case "awaiting_payment":
      return "unpaid";
    case "new":
      return accepted ? "processing" : "new";
    case "packed":
    case "ready_for_pickup":
      return "processing";
    case "shipped":
    case "done":
    case "canceled":
      return state;
  }
}
