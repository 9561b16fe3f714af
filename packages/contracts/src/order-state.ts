import type { TransitionTable } from "./transition-table.js";

/** What a buyer, a maker and the counter say of one maker's order; derived from group, order and fulfilment. */
export const ORDER_STATES = [
  "awaiting_payment",
  "new",
  "packed",
  "ready_for_pickup",
  "shipped",
  "done",
  "canceled",
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** The one table of moves; workflows ask it, and the database trigger is generated from it. */
export const ORDER_TRANSITIONS: TransitionTable<OrderState> = {
  awaiting_payment: ["new", "canceled"],
  new: ["packed", "canceled"],
  // Packed by mistake: the goods go back on the shelf.
  packed: ["ready_for_pickup", "shipped", "new"],
  // Not picked up in time: the same.
  ready_for_pickup: ["done", "new"],
  // With the courier nobody can take it back; what comes back is a return.
  shipped: ["done"],
  done: [],
  canceled: [],
};
