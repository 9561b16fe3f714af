import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { describe, expect, it } from "vitest";

import { detectKind, parseRegistrationNumber, type RegistrationKind } from "../src/index.js";

/** Names in the data set of numbers as printed on packs → our kinds. */
const KINDS: Readonly<Record<string, RegistrationKind>> = {
  bpom_suplemen: "bpom_supplement",
  bpom_kosmetik: "bpom_cosmetic",
  bpom_obat_tradisional: "bpom_traditional",
  bpom_obat_kuasi: "bpom_quasi",
  kemenkes_pkrt: "kemenkes_pkrt",
  bpom_pangan_md: "bpom_food",
  bpom_pangan_ml: "bpom_food",
  bpom_obat: "drug",
};

/** Invented numbers of the same shapes stand in where the data set is absent. */
const STAND_IN = `type,as_printed,normalised,format_ok
bpom_suplemen,BPOM: SD101010101,SD101010101,true
bpom_suplemen,BPOM: SD101010101E,SD101010101E,false
bpom_kosmetik,BPOM: NA10101010101,NA10101010101,true
bpom_pangan_md,BPOM: MD 101010101010,MD101010101010,true
bpom_pangan_ml,BPOM: ML101010101010,ML101010101010,true
kemenkes_pkrt,Kemenkes RI: PKD 10101010101,PKD10101010101,true
bpom_obat,BPOM: DKL1010101010A1,DKL1010101010A1,true
`;

const file = resolve(import.meta.dirname, "../../../../shared/data/registration_numbers.csv");
const text = existsSync(file) ? readFileSync(file, "utf8") : STAND_IN;
const rows = text
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(",") as [type: string, printed: string, normalised: string, ok: string]);

describe(`numbers as printed on packs (${existsSync(file) ? "real" : "stand-in"})`, () => {
  it.each(rows)("%s %s", (type, printed, normalised, formatOk) => {
    const kind = KINDS[type];
    if (kind === undefined) throw new Error(`Unknown type in the data: ${type}`);
    const parsed = parseRegistrationNumber(kind, printed, { today: "2026-11-24" });
    expect(parsed.normalised).toBe(normalised);
    expect(detectKind(printed)).toBe(kind);
    expect(parsed.findings.map((one) => one.code)).not.toContain("shape");
    // Imported food and drugs are refused for what they are, not for their shape.
    expect(parsed.acceptable).toBe(type !== "bpom_obat" && type !== "bpom_pangan_ml");
    expect(parsed.findings.some((one) => one.code === "unusual")).toBe(formatOk === "false");
  });
});
