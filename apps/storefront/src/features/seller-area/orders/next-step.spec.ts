import { nextStepOf } from "./next-step.ts";

const NOTHING = {
  accept: false,
  pack: false,
  ship: false,
  ready_for_pickup: false,
  done: false,
  cancel: false,
  print: false,
};

it.each([
  ["new", { accept: true, pack: true, ship: true }, "accept"],
  ["new", { pack: true, ship: true }, "pack"],
  ["new", { pack: true, ready_for_pickup: true }, "pack"],
  ["packed", { ship: true }, "ship"],
  ["packed", { ready_for_pickup: true }, "ready"],
  ["shipped", { done: true }, "done"],
  ["shipped", {}, null],
  ["ready_for_pickup", { cancel: true }, null],
  ["done", {}, null],
] as const)("an order that is %s and may %j: %s", (state, may, next) => {
  expect(nextStepOf({ state, can: { ...NOTHING, ...may } })).toBe(next);
});
