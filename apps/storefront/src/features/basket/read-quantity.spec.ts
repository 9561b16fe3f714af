import { MOST_PIECES, readQuantity, stepped } from "./read-quantity.ts";

it("reads whole pieces and nothing else", () => {
  expect(["0", "1", "0012", "9999"].map(readQuantity)).toEqual([0, 1, 12, 9999]);
  for (const typed of ["", "-1", "1.5", "1e3", "10000", "satu", " 1", "٣"]) {
    expect(readQuantity(typed), typed).toBeNull();
  }
});

it("steps by one within the limits", () => {
  expect(stepped(2, "+1")).toBe(3);
  expect(stepped(2, "-1")).toBe(1);
  expect(stepped(0, "-1")).toBe(0);
  expect(stepped(MOST_PIECES, "+1")).toBe(MOST_PIECES);
  expect(stepped(2, "")).toBe(2);
});
