import { HOLIDAY_FIELD, fieldOfShopRefusal, readHoliday, readShop } from "./shop-form.ts";

const today = "2026-11-24";
function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
const shop = {
  name: "Dapur Siti",
  contactName: "Ibu Siti",
  whatsapp: "+62 812-3456-7890",
  kecamatan: "36.03.18",
  story: "Mulai di dapur.\r\nSampai sekarang.",
};
const problemsOf = ({ problems }: { problems: { field: string; problem: string }[] }) =>
  Object.fromEntries(problems.map(({ field, problem }) => [field, problem]));

describe("what buyers read", () => {
  it("is sent as the backend takes it; what is empty clears", () => {
    const { problems, data } = readShop(formOf({ ...shop, nib: "9120 0000 0000 1" }), today);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({
      whatsapp: "6281234567890",
      nib: "9120000000001",
      email: null,
      since: null,
      village_code: null,
      story: "Mulai di dapur.\nSampai sekarang.",
      story_en: null,
    });
  });

  it.each([
    [{ name: "" }, { name: "nameMissing" }],
    [{ contactName: " " }, { contactName: "contactNameMissing" }],
    [{ whatsapp: "021" }, { whatsapp: "whatsappOdd" }],
    [{ email: "siti@" }, { email: "emailOdd" }],
    [{ nib: "123" }, { nib: "nibOdd" }],
    [{ since: "2027" }, { since: "sinceOdd" }],
    [{ since: "dulu" }, { since: "sinceOdd" }],
    [{ kecamatan: "99.99.99" }, { kecamatan: "kecamatanMissing" }],
  ])("%j: %j", (change, expected) => {
    const reading = readShop(formOf({ ...shop, ...change }), today);
    expect(problemsOf(reading)).toEqual(expected);
    // Whatever was typed comes back.
    expect(reading.values.story).toContain("dapur");
  });

  it("drops a village of the kecamatan that was chosen before", () => {
    expect(readShop(formOf({ ...shop, village: "36.03.01.2003" }), today).data.village_code).toBeNull();
  });
});

describe("a holiday", () => {
  it("begins today unless told, takes no orders unless told", () => {
    const { problems, data } = readHoliday(formOf({ [HOLIDAY_FIELD.until]: "2026-12-03" }), today);
    expect(problems).toEqual([]);
    expect(data).toEqual({ from: null, until: "2026-12-03", note: null, orders: "closed" });
  });

  it.each([
    [{ [HOLIDAY_FIELD.until]: "" }, "untilMissing"],
    [{ [HOLIDAY_FIELD.until]: "3 Desember" }, "dayOdd"],
    [{ [HOLIDAY_FIELD.until]: "2026-11-23" }, "untilPast"],
    [{ [HOLIDAY_FIELD.from]: "2026-12-04", [HOLIDAY_FIELD.until]: "2026-12-03" }, "untilBeforeFrom"],
  ])("%j: %s", (fields, problem) => {
    expect(problemsOf(readHoliday(formOf(fields), today))).toEqual({ [HOLIDAY_FIELD.until]: problem });
  });
});

it("refusals of the backend lead to their field", () => {
  expect(fieldOfShopRefusal("nib_length")).toBe("nib");
  expect(fieldOfShopRefusal("holiday_too_long")).toBe(HOLIDAY_FIELD.until);
  expect(fieldOfShopRefusal("toString")).toBeNull();
  expect(fieldOfShopRefusal(null)).toBeNull();
});
