import { ORDER_STATES } from "@gerai/contracts";

import { deadlineOf, workableSince } from "./deadlines";

const rules = { acceptHours: 24, handOffWorkingDays: 2 };
const since = new Date("2026-11-24T03:00:00Z");

test("an order is taken on within hours of the moment the maker could begin", () => {
  expect(deadlineOf({ state: "new", since, acceptedAt: null }, rules)).toEqual({
    for: "accept",
    at: new Date("2026-11-25T03:00:00Z"),
  });
});

test.each([
  // Tuesday → the end of Thursday, in Jakarta.
  ["2026-11-24T03:00:00Z", "2026-11-26T17:00:00Z"],
  // Late on a Tuesday evening in Jakarta is still Tuesday; after midnight it is Wednesday.
  ["2026-11-24T16:59:00Z", "2026-11-26T17:00:00Z"],
  ["2026-11-24T17:01:00Z", "2026-11-27T17:00:00Z"],
  // Thursday → Monday; Friday, Saturday and Sunday → Tuesday.
  ["2026-11-26T03:00:00Z", "2026-11-30T17:00:00Z"],
  ["2026-11-27T03:00:00Z", "2026-12-01T17:00:00Z"],
  ["2026-11-28T03:00:00Z", "2026-12-01T17:00:00Z"],
  ["2026-11-29T03:00:00Z", "2026-12-01T17:00:00Z"],
])("taken on at %s, the parcel leaves by %s", (accepted, by) => {
  for (const state of ["new", "packed"] as const) {
    expect(deadlineOf({ state, since, acceptedAt: new Date(accepted) }, rules)).toEqual({
      for: "hand_off",
      at: new Date(by),
    });
  }
});

test("packed without being taken on counts from when the maker could begin; afterwards nobody waits", () => {
  expect(deadlineOf({ state: "packed", since, acceptedAt: null }, rules)?.at).toEqual(
    new Date("2026-11-26T17:00:00Z"),
  );
  for (const state of ORDER_STATES.filter((one) => one !== "new" && one !== "packed")) {
    expect(deadlineOf({ state, since, acceptedAt: null }, rules)).toBeNull();
  }
  expect(deadlineOf({ state: "new", since: null, acceptedAt: null }, rules)).toBeNull();
});

test("money at the door: from the order on; money beforehand: from when it came", () => {
  const group = { created_at: "2026-11-24T01:00:00Z", paid_at: null };
  const of = (provider: string, paid: string | null = null) =>
    workableSince({ ...group, payment_provider_id: provider, paid_at: paid }, null)?.toISOString() ?? null;
  expect(of("pp_cash-on-delivery_gerai")).toBe("2026-11-24T01:00:00.000Z");
  expect(of("pp_cash-on-delivery_gerai", "2026-11-26T01:00:00Z")).toBe("2026-11-24T01:00:00.000Z");
  expect(of("pp_bank-transfer_gerai")).toBeNull();
  expect(of("pp_stripe_stripe", "2026-11-25T01:00:00Z")).toBe("2026-11-25T01:00:00.000Z");
  expect(of("pp_taken-away", "2026-11-25T01:00:00Z")).toBe("2026-11-25T01:00:00.000Z");
});

test("sold on a holiday: time begins with the day after it, however early the order was taken on", () => {
  const group = {
    payment_provider_id: "pp_cash-on-delivery_gerai",
    created_at: "2026-11-24T01:00:00Z",
    paid_at: null,
  };
  const begin = workableSince(group, "2026-11-29");
  expect(begin).toEqual(new Date("2026-11-29T17:00:00Z"));
  expect(workableSince({ ...group, created_at: "2026-12-01T01:00:00Z" }, "2026-11-29")).toEqual(
    new Date("2026-12-01T01:00:00Z"),
  );
  expect(deadlineOf({ state: "new", since: begin, acceptedAt: null }, rules)?.at).toEqual(
    new Date("2026-11-30T17:00:00Z"),
  );
  // Monday, then two working days.
  expect(deadlineOf({ state: "new", since: begin, acceptedAt: since }, rules)?.at).toEqual(
    new Date("2026-12-02T17:00:00Z"),
  );
});
