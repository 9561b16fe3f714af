import { backoffSeconds } from "../src/supervise/backoff.ts";

it("doubles the wait up to half a minute", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 50].map(backoffSeconds)).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
});
