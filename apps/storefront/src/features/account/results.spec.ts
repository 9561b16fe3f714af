import { resultOf, resultQuery } from "./results.ts";

it("is read from the address as it was written there", () => {
  for (const result of ["registered", "loggedOut", "claimed"] as const) {
    expect(resultOf(new URLSearchParams(resultQuery(result)))).toBe(result);
  }
  expect(resultQuery(undefined)).toBe("");
});

it("takes no other word", () => {
  expect(resultOf(new URLSearchParams("hasil=toString"))).toBeUndefined();
  expect(resultOf(new URLSearchParams(""))).toBeUndefined();
});
