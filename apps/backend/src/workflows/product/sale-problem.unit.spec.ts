import type { ValidityFacts } from "@gerai/contracts";

import { saleProblem, type SaleFacts } from "./sale-problem";

const today = "2026-11-24";
const halal: ValidityFacts = { kind: "halal", status: "verified", expires_on: null };
const pirt: ValidityFacts = { kind: "pirt", status: "verified", expires_on: "2026-11-24" };
const snack: SaleFacts = {
  title: "Keripik",
  status: "published",
  seller: { name: "Dapur", status: "active", holiday: null },
  category_handles: ["makanan-ringan"],
  certifications: [halal, pirt],
};
const codeOf = (change: Partial<SaleFacts>, day = today) =>
  saleProblem({ ...snack, ...change }, day)?.code ?? null;

test("goods with every paper in force can be bought, on the last day too", () => {
  expect(codeOf({})).toBeNull();
  expect(codeOf({}, "2026-11-25")).toBe("obligation_unmet");
});

test.each<[Partial<SaleFacts>, string]>([
  [{ status: "draft" }, "product_not_published"],
  [{ seller: null }, "seller_not_active"],
  [{ seller: { name: "Dapur", status: "suspended", holiday: null } }, "seller_not_active"],
  [{ category_handles: [] }, "product_without_category"],
  [{ category_handles: ["makanan-ringan", "madu"] }, "product_without_category"],
  [{ certifications: [pirt] }, "obligation_unmet"],
  [{ certifications: [{ ...halal, status: "revoked" }, pirt] }, "obligation_unmet"],
  [{ certifications: [{ ...halal, kind: "halal_mui" }, pirt] }, "obligation_unmet"],
])("%j cannot be bought: %s", (change, code) => {
  expect(codeOf(change)).toBe(code);
});

test("a holiday closes the shop from its first to its last day, unless orders are dealt with after it", () => {
  const holiday = { from: "2026-11-20", until: today, note: null, orders: "closed" } as const;
  const onHoliday = { seller: { name: "Dapur", status: "active", holiday } } as const;
  const pastPapers = { certifications: [halal, { ...pirt, expires_on: "2030-01-01" }] };
  expect(codeOf(onHoliday)).toBe("seller_on_holiday");
  expect(saleProblem({ ...snack, ...onHoliday }, today)?.message).toContain("libur sampai 24 November 2026");
  expect(codeOf({ ...onHoliday, ...pastPapers }, "2026-11-19")).toBeNull();
  expect(codeOf({ ...onHoliday, ...pastPapers }, "2026-11-25")).toBeNull();
  const later = { seller: { ...onHoliday.seller, holiday: { ...holiday, orders: "later" } } } as const;
  expect(codeOf(later)).toBeNull();
  expect(codeOf({ ...onHoliday, certifications: [] })).toBe("obligation_unmet");
});

test("before a duty begins it is not asked for", () => {
  expect(codeOf({ certifications: [pirt] }, "2026-10-17")).toBeNull();
});
