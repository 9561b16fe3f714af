import type { SellerOrder } from "@gerai/contracts";

/** The one thing to do next with an order. */
export type NextStep = "accept" | "pack" | "ship" | "ready" | "done";

/** What a shop does next with an order; null where it waits for somebody else, or all is done. */
export function nextStepOf({ can, state }: Pick<SellerOrder, "can" | "state">): NextStep | null {
  if (can.accept) return "accept";
  // It may also be sent at once; first things first.
  if (can.pack) return "pack";
  if (state !== "shipped" && can.ship) return "ship";
  if (can.ready_for_pickup) return "ready";
  return can.done ? "done" : null;
}
