import { wrongShape } from "../common-findings.js";
import { group, groupByFour } from "../normalise.js";
import { finding, type Judgement } from "../types.js";

/** NIB, the business identity number of OSS: 13 digits. */
export function judgeNib(normalised: string): Judgement {
  const right = /^\d{13}$/.test(normalised);
  return {
    display: right ? groupByFour(normalised) : normalised,
    parts: {},
    findings: right ? [] : [wrongShape("13 angka", "13 digits")],
  };
}

/**
 * NPWP, the tax number: 15 digits of which the ninth is a Luhn check over the first eight, or the newer 16.
 * A person's 16-digit NPWP is their NIK, so it must be kept like one.
 */
export function judgeNpwp(normalised: string): Judgement {
  if (/^\d{16}$/.test(normalised)) {
    return {
      display: groupByFour(normalised),
      parts: {},
      findings: [
        finding(
          "may-be-nik",
          "warning",
          "NPWP 16 angka milik perorangan sama dengan NIK: simpan terenkripsi dan jangan ditampilkan.",
          "A person's 16-digit NPWP is their NIK: keep it encrypted and never show it.",
        ),
      ],
    };
  }
  if (!/^\d{15}$/.test(normalised)) {
    return { display: normalised, parts: {}, findings: [wrongShape("15 atau 16 angka", "15 or 16 digits")] };
  }
  const parts = {
    taxpayer: normalised.slice(0, 8),
    check: normalised.slice(8, 9),
    office: normalised.slice(9, 12),
  };
  const right = luhnDigit(parts.taxpayer) === Number(parts.check);
  return {
    display: group(normalised, [2, 3, 3, 1, 3, 3]),
    parts,
    findings: right
      ? []
      : [
          finding(
            "check-digit",
            "error",
            "Angka kesembilan NPWP tidak cocok dengan delapan angka sebelumnya. Mungkin ada angka yang tertukar.",
            "The ninth digit of the NPWP does not match the eight before it. Two digits may be swapped.",
          ),
        ],
  };
}

/** The digit that makes `digits` + itself pass the Luhn check. */
export function luhnDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}

/** Trade mark: `IDM` + 9 digits once registered; `DID`, `JID` or `IPT` + 20YY + 6 digits while applied for. */
export function judgeTradeMark(normalised: string): Judgement {
  if (/^IDM\d{9}$/.test(normalised)) {
    return {
      display: `IDM ${group(normalised.slice(3), [3, 3, 3])}`,
      parts: { state: "registered", serial: normalised.slice(3) },
      findings: [],
    };
  }
  const applied = /^(DID|JID|IPT)(20\d{2})(\d{6})$/.exec(normalised);
  if (!applied) {
    return {
      display: normalised,
      parts: {},
      findings: [wrongShape("IDM diikuti 9 angka", "IDM and 9 digits")],
    };
  }
  const [, prefix = "", year = "", serial = ""] = applied;
  return {
    display: `${prefix} ${year} ${serial}`,
    parts: { state: "applied", year, serial },
    findings: [
      finding(
        "not-registered-yet",
        "warning",
        "Ini nomor permohonan merek, bukan nomor merek terdaftar.",
        "This is the number of an application, not of a registered trade mark.",
      ),
    ],
  };
}
