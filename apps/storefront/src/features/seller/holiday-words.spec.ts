import { nearDay } from "./holiday-words.ts";

it.each([
  ["2026-12-03", "id", "3 Desember"],
  ["2026-12-03", "en", "3 December"],
  ["2027-01-02", "id", "2 Januari 2027"],
] as const)("%s in %s is %s", (day, locale, expected) => {
  expect(nearDay(day, "2026-11-24", locale)).toBe(expected);
});
