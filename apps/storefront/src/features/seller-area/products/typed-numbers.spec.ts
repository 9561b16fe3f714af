import { gramsOf, readWhole, showWhole } from "./typed-numbers";

test.each([
  ["18000", 18_000],
  ["18.000", 18_000],
  ["Rp 18.000,-", 18_000],
  ["Rp18.000,00", 18_000],
  ["1.250 g", 1_250],
  ["0", 0],
  ["", null],
  ["18.0000", null],
  ["18,5", null],
  ["-5", null],
  ["dua", null],
])("%j reads as %j", (typed, value) => expect(readWhole(typed)).toBe(value));

test("what is shown reads back", () => {
  for (const value of [0, 7, 999, 1_000, 65_000, 1_234_567]) expect(readWhole(showWhole(value))).toBe(value);
  expect(showWhole(1_234_567)).toBe("1.234.567");
  expect(showWhole(null)).toBe("");
});

test.each([
  ["200 g", 200],
  ["1,5 kg", 1_500],
  ["350ml", 350],
  ["lingkar 56 cm", null],
  ["isi 10", null],
  ["0 g", null],
])("%j weighs %j", (content, grams) => expect(gramsOf(content)).toBe(grams));
