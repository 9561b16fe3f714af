import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatRupiah, pricePer100Grams, splitByLargestRemainder } from "../src/index.js";

describe("formatRupiah", () => {
  it.each([
    [0, "Rp0"],
    [500, "Rp500"],
    [25_000, "Rp25.000"],
    [1_234_567, "Rp1.234.567"],
    [-25_000, "-Rp25.000"],
  ])("%d → %s", (rupiah, text) => {
    expect(formatRupiah(rupiah)).toBe(text);
  });

  it("refuses fractions, because they mean a bug upstream", () => {
    expect(() => formatRupiah(0.5)).toThrow(RangeError);
    expect(() => formatRupiah(Number.NaN)).toThrow(RangeError);
  });
});

describe("splitByLargestRemainder", () => {
  const total = fc.nat({ max: 1_000_000_000_000 });
  const weights = fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: 1, maxLength: 30 });

  it("gives parts that add up to the whole", () => {
    fc.assert(
      fc.property(total, weights, (amount, w) => {
        const parts = splitByLargestRemainder(amount, w);
        expect(parts).toHaveLength(w.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });

  it("gives each part its exact share, rounded down or up by less than one rupiah", () => {
    fc.assert(
      fc.property(total, weights, (amount, w) => {
        const sum = w.reduce((acc, weight) => acc + weight, 0);
        fc.pre(sum > 0);
        splitByLargestRemainder(amount, w).forEach((part, index) => {
          const floor = (BigInt(amount) * BigInt(w[index] ?? 0)) / BigInt(sum);
          expect([floor, floor + 1n]).toContain(BigInt(part));
        });
      }),
    );
  });

  it("gives the odd rupiah to the largest remainder, ties to the earlier part", () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByLargestRemainder(10, [1, 2])).toEqual([3, 7]);
    expect(splitByLargestRemainder(5, [0, 0])).toEqual([3, 2]);
  });

  it("refuses what cannot be split", () => {
    expect(() => splitByLargestRemainder(1, [])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(-1, [1])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(1, [0.5])).toThrow(RangeError);
    expect(splitByLargestRemainder(0, [])).toEqual([]);
  });
});

describe("pricePer100Grams", () => {
  it("rounds to whole rupiah and knows nothing without a weight", () => {
    expect(pricePer100Grams(18_000, 200)).toBe(9_000);
    expect(pricePer100Grams(17_000, 150)).toBe(11_333);
    expect(pricePer100Grams(17_000, null)).toBeNull();
  });
});
