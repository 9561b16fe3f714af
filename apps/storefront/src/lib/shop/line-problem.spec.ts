import { words } from "../../i18n/index.ts";
import { lineProblemWords } from "./line-problem.ts";

const t = words("id").basket;
const told = (code: string | null) =>
  lineProblemWords(t, {
    problem: code === null ? null : { code, message: "…" },
    available: 2,
    current_price: 12_500,
    unit_price: 12_000,
  });

it("says what keeps a line from being ordered", () => {
  expect(told(null)).toBe("");
  expect(told("stock_short")).toBe(t.stockShort("2"));
  expect(told("price_changed")).toContain("Rp12.500");
  expect(told("seller_not_active")).toBe(t.problem.seller_not_active);
});

it.each(["something_new", "toString", "other"])("has words for %s too", (code) => {
  expect(told(code)).toBe(t.problem.other);
});
