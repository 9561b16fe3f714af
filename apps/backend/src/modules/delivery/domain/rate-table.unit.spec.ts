import { deliveryPrice, zoneBetween, type Parcel } from "./rate-table";

const CIKUPA = "36.03.18";
const parcel = (change: Partial<Parcel> = {}): Parcel => ({
  quantity: 1,
  grams: 200,
  cm3: null,
  frozen: false,
  ...change,
});

test.each([
  ["the same kecamatan", "36.03.18", "kecamatan"],
  ["another kecamatan of the regency", "36.03.07", "regency"],
  ["the regency without a kecamatan", "36.03", "regency"],
  ["Kota Tangerang", "36.71.01", "jabodetabek_banten"],
  ["Jakarta", "31.74.05", "jabodetabek_banten"],
  ["Depok", "32.76", "jabodetabek_banten"],
  ["Bandung", "32.73.01", "java"],
  ["Surabaya", "35.78", "java"],
  ["Medan", "12.71.01", "rest"],
] as const)("from Cikupa, %s is %s: %s", (_where, code, zone) => {
  expect(zoneBetween(CIKUPA, code)).toBe(zone);
});

test("a place that is no code has no zone and no price", () => {
  for (const code of ["", "Cikupa", "36", "36.03.18.2001x", "99.99.99"]) {
    expect(zoneBetween(CIKUPA, code)).toBeNull();
    expect(deliveryPrice(CIKUPA, code, [parcel()])).toBeNull();
  }
});

test("each further kilogram begun costs more, and pieces are weighed together", () => {
  const price = (quantity: number) => deliveryPrice(CIKUPA, "36.03.07", [parcel({ quantity })]);
  expect([1, 5, 6, 10, 11].map(price)).toEqual([12_000, 12_000, 15_000, 15_000, 18_000]);
});

test("bulky goods count by volume, unweighed ones half a kilogram", () => {
  expect(deliveryPrice(CIKUPA, CIKUPA, [parcel({ cm3: 12_000 })])).toBe(10_000);
  expect(deliveryPrice(CIKUPA, CIKUPA, [parcel({ grams: null, quantity: 3 })])).toBe(10_000);
});

test("frozen goods travel within the regency only, whatever else is in the parcel", () => {
  const goods = [parcel(), parcel({ frozen: true })];
  expect(deliveryPrice(CIKUPA, "36.03.07", goods)).toBe(12_000);
  expect(deliveryPrice(CIKUPA, "36.71", goods)).toBeNull();
});

test("more than thirty kilograms are not taken", () => {
  expect(deliveryPrice(CIKUPA, CIKUPA, [parcel({ grams: 1000, quantity: 30 })])).toBe(66_000);
  expect(deliveryPrice(CIKUPA, CIKUPA, [parcel({ grams: 1000, quantity: 31 })])).toBeNull();
});
