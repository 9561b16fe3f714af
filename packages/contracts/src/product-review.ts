import type { TransitionTable } from "./transition-table.js";

/**
 * How the office stands to goods of a maker: `waiting` for somebody to look at what is published, found `fine`, or
 * `taken_down` with a reason. Goods are published at once and looked at afterwards.
 */
export const PRODUCT_REVIEW_STATUSES = ["waiting", "fine", "taken_down"] as const;
export type ProductReviewStatus = (typeof PRODUCT_REVIEW_STATUSES)[number];

/**
 * The one table of moves; the database trigger is generated from it. What was taken down waits again when the maker
 * changed it and publishes once more, or is found fine when an operator takes the decision back.
 */
export const PRODUCT_REVIEW_TRANSITIONS: TransitionTable<ProductReviewStatus> = {
  waiting: ["fine", "taken_down"],
  fine: ["waiting", "taken_down"],
  taken_down: ["waiting", "fine"],
};
