import { daysAfter, holidayOf, holidayOn, takesOrders, type Holiday } from "./holiday.js";

const holiday: Holiday = { from: "2026-11-30", until: "2026-12-03", note: null, orders: "closed" };

test.each([
  ["2026-11-29", false],
  ["2026-11-30", true],
  ["2026-12-03", true],
  ["2026-12-04", false],
])("on %s the shop is on holiday: %s", (day, expected) => {
  expect(holidayOn(holiday, day) !== null).toBe(expected);
  expect(takesOrders(holiday, day)).toBe(!expected);
  expect(takesOrders({ ...holiday, orders: "later" }, day)).toBe(true);
});

test("a shop without both days has no holiday", () => {
  const columns = {
    holiday_from: null,
    holiday_until: null,
    holiday_note: "x",
    holiday_orders: "later",
  } as const;
  expect(holidayOf(columns)).toBeNull();
  expect(holidayOf({ ...columns, holiday_from: "2026-11-30", holiday_until: "2026-12-03" })).toEqual({
    from: "2026-11-30",
    until: "2026-12-03",
    note: "x",
    orders: "later",
  });
  expect(holidayOn(null, "2026-11-30")).toBeNull();
});

test("days are counted over the ends of months and years", () => {
  expect(daysAfter("2026-11-30", 1)).toBe("2026-12-01");
  expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysAfter("2026-12-01", -1)).toBe("2026-11-30");
});
