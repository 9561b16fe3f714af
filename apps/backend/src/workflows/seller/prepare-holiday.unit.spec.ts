import { prepareHoliday, type HolidayInput } from "./prepare-holiday";

const today = "2026-11-24";
const prepared = (input: HolidayInput, from: string | null = null) =>
  prepareHoliday(input, today, { holiday_from: from });

test("it begins today unless told, and takes no orders unless told", () => {
  expect(prepared({ until: "2026-12-03", note: "  Mudik  " })).toEqual({
    holiday_from: today,
    holiday_until: "2026-12-03",
    holiday_note: "Mudik",
    holiday_orders: "closed",
  });
  expect(prepared({ until: today }).holiday_until).toBe(today);
});

test("ending it clears every column", () => {
  expect(prepared({ until: null, note: "x", orders: "later" }, "2026-11-01")).toEqual({
    holiday_from: null,
    holiday_until: null,
    holiday_note: null,
    holiday_orders: "closed",
  });
});

test("a running holiday keeps its first day when it is changed", () => {
  expect(prepared({ from: "2026-11-20", until: "2026-12-03" }, "2026-11-20").holiday_from).toBe("2026-11-20");
});

test.each<[HolidayInput, string]>([
  [{ from: "2026-11-23", until: "2026-12-03" }, "holiday_from_past"],
  [{ until: "2026-11-23" }, "holiday_until_past"],
  [{ from: "2026-12-03", until: "2026-12-02" }, "holiday_until_before_from"],
  [{ until: "2027-12-03" }, "holiday_too_long"],
  [{ from: "2027-06-01", until: "2027-06-02" }, "holiday_too_long"],
  [{ until: "2026-02-30" }, "holiday_day_shape"],
])("%j is refused: %s", (input, code) => {
  expect(() => prepared(input)).toThrow(expect.objectContaining({ code }));
});
