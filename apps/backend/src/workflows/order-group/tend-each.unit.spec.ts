import type { MedusaContainer } from "@medusajs/framework/types";

import { attempt } from "./tend-each";

const lines: string[] = [];
const container = {
  resolve: () => ({ error: (line: string) => lines.push(line) }),
} as unknown as MedusaContainer;

test.each([
  [new Error("no stock"), "no stock"],
  [{ message: "thrown by a workflow" }, "thrown by a workflow"],
  ["a bare word", "a bare word"],
  [null, "null"],
])("%o is logged in words and goes no further", async (reason, words) => {
  lines.length = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- workflows do
  expect(await attempt(container, "The payment of ogrp_1", () => Promise.reject(reason))).toBe(false);
  expect(lines).toEqual([`The payment of ogrp_1 is not settled: ${words}`]);
});

test("what works is not spoken of", async () => {
  lines.length = 0;
  expect(await attempt(container, "Order group ogrp_1", () => Promise.resolve())).toBe(true);
  expect(lines).toEqual([]);
});
