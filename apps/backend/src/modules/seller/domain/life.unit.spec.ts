import { canMove, reachableFrom, SELLER_STATUSES, SELLER_TRANSITIONS } from "@gerai/contracts";

test("every status of a shop is reachable from pending, and no shop returns to pending", () => {
  expect([...reachableFrom(SELLER_TRANSITIONS, "pending")].sort()).toEqual([...SELLER_STATUSES].sort());
  for (const status of SELLER_STATUSES) {
    expect(canMove(SELLER_TRANSITIONS, status, "pending")).toBe(false);
  }
});
