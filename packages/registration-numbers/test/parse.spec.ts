import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { detectKind, normaliseNumber, parseRegistrationNumber, REGISTRATION_KINDS } from "../src/index.js";

const codes = (kind: (typeof REGISTRATION_KINDS)[number], typed: string, options = {}) =>
  parseRegistrationNumber(kind, typed, options).findings.map((one) => `${one.level}:${one.code}`);

const today = "2026-11-24";

describe("normaliseNumber", () => {
  it.each([
    ["BPOM RI MD 8623-1067.2281", "MD862310672281"],
    ["P-IRT No. 215 3603 01 0042-31", "215360301004231"],
    ["Sertifikat Halal No: ID36 11 000 000 417 0826", "ID36110000004170826"],
    ["id36110000004170826", "ID36110000004170826"],
    ["ＭＤ８６２３１０６７２２８１", "MD862310672281"],
    ["Kemenkes RI : PKD 10104022500", "PKD10104022500"],
  ])("%s → %s", (typed, normalised) => {
    expect(normaliseNumber(typed)).toBe(normalised);
  });

  it("changes nothing when applied to its own result", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const once = normaliseNumber(text);
        expect(normaliseNumber(once)).toBe(once);
      }),
    );
  });
});

describe("halal", () => {
  it("reads province, month and year, and groups the digits for reading", () => {
    const parsed = parseRegistrationNumber("halal", "ID36110000004170826", { today });
    expect(parsed.findings).toEqual([]);
    expect(parsed.display).toBe("ID36 11 000 000 417 0826");
    expect(parsed.parts).toMatchObject({ province: "36", issue_month: "08", issue_year: "2026" });
  });

  it.each([
    ["ID36110000004171326", ["error:month"]],
    ["ID36110000004170826 1", ["review:unusual"]],
    ["ID00110000004170826", ["review:province"]],
    ["ID36110000004171226", ["review:future-issue"]],
    ["ID99110000004170826", ["error:demo-number"]],
    ["ID3611000000417", ["error:shape"]],
    ["MD862310672281", ["error:shape", "error:other-kind"]],
  ])("%s gives %j", (typed, expected) => {
    expect(codes("halal", typed, { today })).toEqual(expected);
  });

  it("keeps demo numbers and real numbers apart, both ways", () => {
    expect(codes("halal", "ID99110000004170826", { isDemo: true })).toEqual([]);
    expect(codes("halal", "ID36110000004170826", { isDemo: true })).toEqual(["error:demo-without-mark"]);
  });
});

describe("P-IRT", () => {
  it.each([
    ["2153603010042-31", []],
    ["215367101004231", []],
    ["215327301004231", ["warning:elsewhere"]],
    ["915360301004231", ["error:pack"]],
    ["216360301004231", ["error:food-group"]],
    ["200360301004231", ["error:food-group"]],
    ["215360301004232", ["warning:expiry-far"]],
    ["215360301004224", ["warning:expiry-past"]],
    ["215980301004231", ["review:regency"]],
    ["215990301004231", ["error:demo-number"]],
    ["21536030100423", ["error:shape"]],
    ["215360301004212345", ["review:unusual", "warning:expiry-far"]],
  ])("%s gives %j", (typed, expected) => {
    expect(codes("pirt", typed, { today })).toEqual(expected);
  });
});

describe("other kinds", () => {
  it.each([
    ["bpom_food", "MD862310672281", []],
    ["bpom_food", "MD862310672281123", []],
    ["bpom_food", "MD8623106722811", ["error:shape"]],
    ["bpom_food", "ML560615001124", ["error:imported"]],
    ["bpom_cosmetic", "NA32140500642", []],
    ["bpom_cosmetic", "NC14180105862", ["warning:imported"]],
    ["bpom_cosmetic", "NKIT140001234", []],
    ["bpom_traditional", "BTR192525911", []],
    ["bpom_traditional", "TR132670861E", ["review:unusual"]],
    ["bpom_traditional", "TR992670861", ["review:demo-number"]],
    ["bpom_supplement", "SI154506071", ["warning:imported"]],
    ["bpom_quasi", "QD212625301", []],
    ["kemenkes_pkrt", "PKL20404810136", ["warning:imported"]],
    ["drug", "DKL0709217003A1", ["error:drug"]],
    ["nib", "1234567890123", []],
    ["nib", "123456789012", ["error:shape"]],
    ["npwp", "01.312.166.0-091.000", []],
    ["npwp", "01.312.166.1-091.000", ["error:check-digit"]],
    ["npwp", "3603011201900001", ["warning:may-be-nik"]],
    ["trade_mark", "IDM000123456", []],
    ["trade_mark", "DID2023012345", ["warning:not-registered-yet"]],
    ["halal_mui", "LPPOM 15100012340517", ["warning:legacy"]],
    ["halal", "   ", ["error:empty"]],
    ["halal", "I".repeat(201), ["error:too-long"]],
  ] as const)("%s %s gives %j", (kind, typed, expected) => {
    expect(codes(kind, typed, { today })).toEqual(expected);
  });
});

describe("properties", () => {
  const kind = fc.constantFrom(...REGISTRATION_KINDS);

  it("never throws, and is acceptable exactly when no finding is an error", () => {
    fc.assert(
      fc.property(kind, fc.string({ unit: "binary", maxLength: 300 }), fc.boolean(), (k, typed, isDemo) => {
        const parsed = parseRegistrationNumber(k, typed, { today, isDemo });
        expect(parsed.acceptable).toBe(parsed.findings.every((one) => one.level !== "error"));
        for (const one of parsed.findings) expect(one.message.id && one.message.en).toBeTruthy();
      }),
    );
  });

  it("judges well-formed numbers the same however they are spaced", () => {
    const digits = fc.stringMatching(/^[0-9]{9}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom(" ", ".", "-", "/", "  "), (serial, separator) => {
        const plain = `ID3611${serial}0826`;
        const spaced = `No. ${plain.match(/.{1,4}/g)?.join(separator)}`;
        const [a, b] = [plain, spaced].map((typed) => parseRegistrationNumber("halal", typed, { today }));
        expect(b?.normalised).toBe(a?.normalised);
        expect(b?.findings).toEqual(a?.findings);
        expect(a?.findings).toEqual([]);
      }),
    );
  });

  it("shows the same characters that it normalised to", () => {
    fc.assert(
      fc.property(kind, fc.stringMatching(/^[A-Z]{0,4}[0-9]{0,20}E?$/), (k, typed) => {
        const parsed = parseRegistrationNumber(k, typed);
        const shown = parsed.display.replaceAll(" ", "");
        expect(parsed.normalised.endsWith(shown)).toBe(true);
      }),
    );
  });

  it("takes linear time: a text ten thousand times longer is refused unread", () => {
    for (const filler of ["BPOM", "0", "-", "ID", " "]) {
      const parsed = parseRegistrationNumber("pirt", filler.repeat(2_000_000 / filler.length));
      expect(parsed.findings[0]?.code).toBe("too-long");
    }
  });
});

describe("detectKind", () => {
  it.each([
    ["P-IRT 2153603010042-31", "pirt"],
    ["NIB 1234567890123", "nib"],
    ["MD 862310672281", "bpom_food"],
    ["ID36110000004170826", "halal"],
    ["halo", null],
  ])("%s → %s", (typed, expected) => {
    expect(detectKind(typed)).toBe(expected);
  });
});
