import { canMove, PRODUCT_REVIEW_STATUSES, PRODUCT_REVIEW_TRANSITIONS, reachableFrom } from "./index.js";

test("every state of a review is reached from waiting, and nothing stays taken down for good", () => {
  expect([...reachableFrom(PRODUCT_REVIEW_TRANSITIONS, "waiting")].toSorted()).toEqual(
    [...PRODUCT_REVIEW_STATUSES].toSorted(),
  );
  for (const status of PRODUCT_REVIEW_STATUSES) {
    expect(canMove(PRODUCT_REVIEW_TRANSITIONS, status, status)).toBe(false);
  }
  expect(canMove(PRODUCT_REVIEW_TRANSITIONS, "taken_down", "fine")).toBe(true);
});
