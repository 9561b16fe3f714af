import { firstDayOf, spanOf } from "./span";

test.each([
  // 23.30 in Jakarta is still the same day, 00.30 the next.
  ["2026-11-24T16:30:00Z", 7, { from: "2026-11-18", to: "2026-11-24", monday: "2026-11-23" }],
  ["2026-11-24T17:30:00Z", 1, { from: "2026-11-25", to: "2026-11-25", monday: "2026-11-23" }],
  // A Sunday belongs to the week that began six days before, also over the turn of a year.
  ["2027-01-03T05:00:00Z", 30, { from: "2026-12-05", to: "2027-01-03", monday: "2026-12-28" }],
  ["2028-03-01T05:00:00Z", 2, { from: "2028-02-29", to: "2028-03-01", monday: "2028-02-28" }],
])("at %s, %i days", (now, days, span) => {
  expect(spanOf(new Date(now), days)).toEqual(span);
});

test("the earlier day", () => {
  expect([firstDayOf("2026-11-02", "2026-10-30"), firstDayOf("2026-10-30", "2026-11-02")]).toEqual([
    "2026-10-30",
    "2026-10-30",
  ]);
});
