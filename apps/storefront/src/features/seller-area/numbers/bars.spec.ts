import { barsOf } from "./bars.ts";

it("are as high as their share of the highest, and stand on the ground", () => {
  expect(barsOf([0, 5, 10, 0.01])).toEqual([
    { x: 10, y: 50, height: 50 },
    { x: 20, y: 0, height: 100 },
    { x: 30, y: 98, height: 2 },
  ]);
});

it("are none where nothing happened", () => {
  expect([barsOf([]), barsOf([0, 0])]).toEqual([[], []]);
});
