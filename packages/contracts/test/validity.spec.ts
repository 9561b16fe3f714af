import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  badgeValidUntil,
  CATEGORIES,
  CERTIFICATION_KINDS,
  CERTIFICATION_STATUSES,
  dayNumber,
  endOfLegalDate,
  formatLegalDate,
  isInForce,
  isLegalDate,
  legalDateOf,
  legalDateOfDay,
  NO_END,
  OBLIGATIONS,
  obligationsFor,
  sellableUntil,
  unmetObligations,
  type GoodsGroup,
  type ValidityFacts,
} from "../src/index.js";

const verified = (kind: ValidityFacts["kind"], expires_on: string | null = null): ValidityFacts => ({
  kind,
  status: "verified",
  expires_on,
});

describe("legal dates", () => {
  it("change at midnight in Jakarta, seven hours before UTC", () => {
    expect(legalDateOf(new Date("2026-11-23T16:59:59Z"))).toBe("2026-11-23");
    expect(legalDateOf(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24");
    expect(endOfLegalDate("2026-11-24").toISOString()).toBe("2026-11-24T17:00:00.000Z");
  });

  it("are real days", () => {
    expect(isLegalDate("2028-02-29")).toBe(true);
    for (const text of ["2027-02-29", "2026-13-01", "2026-1-1", "26-01-01", "", "2026-01-01T00:00"]) {
      expect(isLegalDate(text)).toBe(false);
    }
    expect(() => dayNumber("2027-02-29")).toThrow(RangeError);
  });

  it("survive the way through a day number", () => {
    for (const date of ["2026-11-24", "2028-02-29"]) expect(legalDateOfDay(dayNumber(date))).toBe(date);
    expect(legalDateOfDay(NO_END)).toBe("9999-12-31");
    for (const day of [0, 20261301, 2026112, 20270229]) expect(() => legalDateOfDay(day)).toThrow(RangeError);
  });

  it("read as people write them", () => {
    expect(formatLegalDate("2026-11-12")).toBe("12 November 2026");
    expect(formatLegalDate("2026-08-01", "id")).toBe("1 Agustus 2026");
    expect(formatLegalDate("2026-08-01", "en")).toBe("1 August 2026");
  });
});

describe("isInForce", () => {
  it("ends with the day, not before it", () => {
    const pirt = verified("pirt", "2026-11-24");
    expect(isInForce(pirt, "2026-11-24")).toBe(true);
    expect(isInForce(pirt, "2026-11-25")).toBe(false);
  });

  it("holds for verified certificates alone, and never for the old MUI scheme", () => {
    for (const kind of CERTIFICATION_KINDS) {
      for (const status of CERTIFICATION_STATUSES) {
        const may = status === "verified" && kind !== "halal_mui" && kind !== "kemenkes_pkrt";
        expect(isInForce({ kind, status, expires_on: null }, "2026-11-24")).toBe(may);
      }
    }
  });
});

describe("obligations", () => {
  it("each row bites exactly from its day on, and is met by each of its papers", () => {
    for (const rule of OBLIGATIONS) {
      const dayBefore = new Date(`${rule.since}T00:00:00Z`);
      dayBefore.setUTCDate(dayBefore.getUTCDate() - 1);
      for (const group of rule.groups) {
        expect(obligationsFor(group, rule.since)).toContain(rule);
        expect(obligationsFor(group, dayBefore.toISOString().slice(0, 10))).not.toContain(rule);
        for (const kind of rule.anyOf) {
          expect(unmetObligations(group, [verified(kind)], rule.since)).not.toContain(rule);
        }
        expect(unmetObligations(group, [], rule.since)).toContain(rule);
      }
    }
  });

  it("ask nothing of crafts", () => {
    expect(sellableUntil("craft", [], "2026-11-24")).toBe(NO_END);
  });

  it("end the sale with the earliest obligatory paper, of which the longest-lived counts", () => {
    const papers = [verified("halal"), verified("pirt", "2027-01-31"), verified("bpom_food", "2028-05-01")];
    expect(sellableUntil("dry_food", papers, "2026-11-24")).toBe(20280501);
    expect(sellableUntil("dry_food", papers.slice(0, 2), "2026-11-24")).toBe(20270131);
    expect(sellableUntil("dry_food", papers.slice(0, 2), "2027-02-01")).toBe(0);
    expect(sellableUntil("dry_food", papers.slice(1), "2026-11-24")).toBe(0);
    expect(sellableUntil("frozen_food", papers.slice(0, 2), "2026-11-24")).toBe(0);
  });

  it("agree with each other: sellable exactly while nothing is unmet", () => {
    const groups = [...new Set(CATEGORIES.map((category) => category.group))] as GoodsGroup[];
    const paper = fc.record({
      kind: fc.constantFrom(...CERTIFICATION_KINDS),
      status: fc.constantFrom(...CERTIFICATION_STATUSES),
      expires_on: fc.option(fc.constantFrom("2026-11-23", "2026-11-24", "2027-06-01")),
    });
    fc.assert(
      fc.property(fc.constantFrom(...groups), fc.array(paper, { maxLength: 5 }), (group, papers) => {
        const today = "2026-11-24";
        const sellable = sellableUntil(group, papers, today) >= dayNumber(today);
        expect(sellable).toBe(unmetObligations(group, papers, today).length === 0);
      }),
    );
  });

  it("take a badge's end from the certificate", () => {
    expect(badgeValidUntil(verified("halal"))).toBe(NO_END);
    expect(badgeValidUntil(verified("pirt", "2027-01-31"))).toBe(20270131);
    expect(badgeValidUntil({ kind: "pirt", status: "revoked", expires_on: "2027-01-31" })).toBe(0);
  });
});
