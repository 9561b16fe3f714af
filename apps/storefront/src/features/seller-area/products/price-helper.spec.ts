import { helpedPrice, whatIsLeft, type PriceParts } from "./price-helper";

const parts = (more: Partial<PriceParts>): PriceParts => ({
  material: 0,
  labour: 0,
  packaging: 0,
  other: 0,
  margin: 0,
  fee: 0,
  ...more,
});

test("price = cost / (1 − margin − fee), rounded up to 500", () => {
  expect(helpedPrice(parts({ material: 7_000, labour: 2_000, packaging: 1_800, margin: 40 }))).toEqual({
    cost: 10_800,
    price: 18_000,
    fee: 0,
    left: 7_200,
  });
  expect(helpedPrice(parts({ material: 10_000, margin: 30, fee: 1 }))?.price).toBe(14_500);
});

test("what is left is never less than the margin that was wished, and all parts add up to the price", () => {
  for (let cost = 137; cost < 300_000; cost = Math.round(cost * 1.7)) {
    for (const [margin, fee] of [
      [0, 0],
      [5, 1],
      [33, 2],
      [60, 10],
      [80, 10],
    ] as const) {
      const help = helpedPrice(parts({ other: cost, margin, fee }))!;
      expect(help.cost + help.fee + help.left).toBe(help.price);
      expect(help.price % 500).toBe(0);
      expect(help.left).toBeGreaterThanOrEqual(Math.floor((help.price * margin) / 100) - 1);
      expect(help.price - 500).toBeLessThan((cost * 100) / (100 - margin - fee));
    }
  }
});

test("nothing is said before there is a cost, nor of shares that leave nothing for it", () => {
  expect(helpedPrice(parts({ margin: 30 }))).toBeNull();
  expect(helpedPrice(parts({ material: 1000, margin: 60, fee: 31 }))).toBeNull();
  expect(helpedPrice(parts({ material: 1000, margin: -5 }))).toBeNull();
});

test("what is left of a price", () => {
  expect(whatIsLeft(18_000, 10_800)).toEqual({ rupiah: 7_200, percent: 40 });
  expect(whatIsLeft(5_000, 6_000)).toEqual({ rupiah: -1_000, percent: -20 });
  expect(whatIsLeft(null, 6_000)).toBeNull();
  expect(whatIsLeft(0, 6_000)).toBeNull();
});
