import { calledOff, orderSteps } from "./order-steps";

test("steps come in the order of their times, those of one moment in the order of the work", () => {
  expect(
    orderSteps({
      placed: "2026-11-24T01:00:00Z",
      accepted: new Date("2026-11-24T02:00:00Z"),
      packed: "2026-11-24T03:00:00Z",
      shipped: "2026-11-24T03:00:00Z",
      // Money at the door comes last.
      paid: "2026-11-25T05:00:00Z",
      done: "2026-11-25T05:00:00Z",
      canceled: null,
    }).map(({ step }) => step),
  ).toEqual(["placed", "accepted", "packed", "shipped", "paid", "done"]);
});

test("packed at once is taken on by packing", () => {
  const steps = orderSteps({
    placed: "2026-11-24T01:00:00Z",
    packed: "2026-11-24T03:00:00Z",
    accepted: "2026-11-24T03:00:01Z",
  });
  expect(steps.map(({ step, at }) => [step, at.slice(11, 19)])).toEqual([
    ["placed", "01:00:00"],
    ["accepted", "03:00:00"],
    ["packed", "03:00:00"],
  ]);
});

test.each([
  ["new", "paid", "Bahan habis", null, null, null],
  ["canceled", "paid", "Bahan habis", null, "Bahan habis", "maker"],
  ["canceled", "canceled", null, "Pembeli meminta", "Pembeli meminta", "office"],
  ["canceled", "expired", null, null, null, "clock"],
  ["canceled", "canceled", null, null, null, null],
] as const)("called off: %s, %s, %s, %s", (state, groupStatus, makerReason, officeReason, why, who) => {
  expect(calledOff({ state, groupStatus, makerReason, officeReason })).toEqual({
    cancel_reason: why,
    canceled_by: who,
  });
});
