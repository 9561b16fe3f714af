import { GERAI } from "./gerai-facts";
import { openingLines, weekdayName, weekdayOf } from "./opening-lines";

describe("opening hours", () => {
  it("names spans of days and marks the one with today", () => {
    expect(openingLines(GERAI.hours, "2026-11-24", "id")).toEqual([
      { days: "Senin", hours: null, today: false },
      { days: "Selasa–Jumat", hours: "09.00–16.00", today: true },
      { days: "Sabtu", hours: "09.00–14.00", today: false },
      { days: "Minggu", hours: null, today: false },
    ]);
  });

  it("speaks English", () => {
    expect(openingLines(GERAI.hours, "2026-11-29", "en").find((line) => line.today)?.days).toBe("Sunday");
  });

  it("covers every day of the week once", () => {
    const days = GERAI.hours.flatMap((span) => [...span.days]);
    expect([...days].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("knows weekdays of legal dates", () => {
    expect(weekdayName(weekdayOf("2026-10-18"), "id")).toBe("Minggu");
  });
});
