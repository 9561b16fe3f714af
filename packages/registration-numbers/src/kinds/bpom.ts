import { demoMark, imported, unusual, wrongShape } from "../common-findings.js";
import { groupByFour } from "../normalise.js";
import { finding, type Finding, type Judgement, type ParseOptions } from "../types.js";

/** Packaged food: `MD` (made here) or `ML` (imported) + 12 or 15 digits; the digits are not taken apart. */
export function judgeBpomFood(normalised: string, options: ParseOptions): Judgement {
  const match = /^(MD|ML)(\d{15}|\d{12})$/.exec(normalised);
  if (!match) return misshapen(normalised, "MD diikuti 12 atau 15 angka", "MD and 12 or 15 digits");
  const [, prefix = "", digits = ""] = match;
  return {
    display: groupByFour(normalised),
    parts: { prefix, serial: digits },
    findings: [...demoMark(digits.slice(0, 2), options), ...(prefix === "ML" ? [imported("error")] : [])],
  };
}

/** Cosmetics: `NA`…`NE` + 11 digits, or `NKIT` + 9 for a set of notified products. */
export function judgeBpomCosmetic(normalised: string, options: ParseOptions): Judgement {
  const match = /^(?:(N[A-E])(\d{11})|(NKIT)(\d{9}))$/.exec(normalised);
  if (!match) return misshapen(normalised, "NA diikuti 11 angka", "NA and 11 digits");
  const prefix = match[1] ?? match[3] ?? "";
  const digits = match[2] ?? match[4] ?? "";
  // The second letter tells the continent of the maker: A is Asia.
  const abroad = /^N[B-E]$/.test(prefix);
  return {
    display: groupByFour(normalised),
    parts: { prefix, serial: digits },
    findings: [...demoMark(digits.slice(0, 2), options), ...(abroad ? [imported("warning")] : [])],
  };
}

interface NineDigitRule {
  prefixes: readonly string[];
  importedPrefixes: readonly string[];
  expected: readonly [id: string, en: string];
}

const NINE_DIGIT_RULES = {
  bpom_traditional: {
    prefixes: ["BTR", "TR", "TI", "TL", "HT", "FF"],
    importedPrefixes: ["TI"],
    expected: ["TR, HT, atau FF diikuti 9 angka", "TR, HT or FF and 9 digits"],
  },
  bpom_supplement: {
    prefixes: ["SD", "SI", "SL"],
    importedPrefixes: ["SI"],
    expected: ["SD diikuti 9 angka", "SD and 9 digits"],
  },
  bpom_quasi: {
    prefixes: ["QD", "QI", "QL"],
    importedPrefixes: ["QI"],
    expected: ["QD diikuti 9 angka", "QD and 9 digits"],
  },
} as const satisfies Record<string, NineDigitRule>;

/**
 * Traditional medicine, supplements, quasi-drugs: a prefix + 9 digits. A trailing `E` exists on real packs
 * with unconfirmed meaning, so it goes to a person. The first two digits are a year, hence a mark of 99 on a
 * real record is not refused outright: it may be from 1999.
 */
export function judgeBpomNineDigits(
  kind: keyof typeof NINE_DIGIT_RULES,
  normalised: string,
  options: ParseOptions,
): Judgement {
  const rule: NineDigitRule = NINE_DIGIT_RULES[kind];
  const prefix = rule.prefixes.find((candidate) => normalised.startsWith(candidate));
  const rest = prefix === undefined ? "" : normalised.slice(prefix.length);
  if (prefix === undefined || !/^\d{9}E?$/.test(rest)) return misshapen(normalised, ...rule.expected);
  const findings: Finding[] = demoMark(rest.slice(0, 2), options, "review");
  if (rest.endsWith("E")) {
    findings.push(
      unusual(
        "Akhiran E tidak lazim. Petugas perlu mencocokkannya di cekbpom.pom.go.id.",
        "The trailing E is unusual. An officer must look it up at cekbpom.pom.go.id.",
      ),
    );
  }
  if (rule.importedPrefixes.includes(prefix)) findings.push(imported("warning"));
  return { display: groupByFour(normalised), parts: { prefix, serial: rest }, findings };
}

/** Household chemicals of the health ministry: `PKD` or `PKL` (imported) + 11 digits. */
export function judgeKemenkes(normalised: string, options: ParseOptions): Judgement {
  const match = /^(PKD|PKL)(\d{11})$/.exec(normalised);
  if (!match) return misshapen(normalised, "PKD diikuti 11 angka", "PKD and 11 digits");
  const [, prefix = "", digits = ""] = match;
  return {
    display: groupByFour(normalised),
    parts: { prefix, serial: digits },
    findings: [...demoMark(digits.slice(0, 2), options), ...(prefix === "PKL" ? [imported("warning")] : [])],
  };
}

/** Drugs, `D` or `G` + 2 letters + 10 digits + letter + digit, may not be sold here whatever their number. */
export function judgeDrug(normalised: string): Judgement {
  const usual = /^[DG][A-Z]{2}\d{10}[A-Z]\d$/.test(normalised);
  const findings = [
    finding(
      "drug",
      "error",
      "Ini nomor izin edar obat. Obat tidak boleh dijual di sini.",
      "This is the registration number of a drug. Drugs may not be sold here.",
    ),
  ];
  if (!usual) {
    findings.push(unusual("Nomor obat ini berbentuk tidak lazim.", "This drug number has an unusual form."));
  }
  return { display: groupByFour(normalised), parts: {}, findings };
}

function misshapen(normalised: string, id: string, en: string): Judgement {
  return { display: normalised, parts: {}, findings: [wrongShape(id, en)] };
}
