import { demoMark, unusual, wrongShape } from "../common-findings.js";
import { group } from "../normalise.js";
import { DEMO_PROVINCE, isProvince } from "../provinces.js";
import { finding, type Finding, type Judgement, type ParseOptions } from "../types.js";

/**
 * BPJPH: `ID` + 17 digits: province 2, scheme 1 + 1 (meaning unconfirmed), sequence 9, month 2, year 2.
 * A form with 18 digits has been seen once; it goes to a person.
 */
export function judgeHalal(normalised: string, options: ParseOptions): Judgement {
  const display = `${normalised.slice(0, 4)} ${group(normalised.slice(4), [2, 3, 3, 3, 4])}`.trim();
  if (/^ID\d{18}$/.test(normalised)) {
    return {
      display,
      parts: { province: normalised.slice(2, 4) },
      findings: [
        unusual(
          "Nomor halal biasanya 17 angka setelah ID; ini 18 angka. Petugas perlu melihat sertifikatnya.",
          "A halal number usually has 17 digits after ID; this one has 18. An officer must see the certificate.",
        ),
        ...demoMark(normalised.slice(2, 4), options),
      ],
    };
  }
  if (!/^ID\d{17}$/.test(normalised)) {
    return {
      display: normalised,
      parts: {},
      findings: [wrongShape("ID diikuti 17 angka", "ID and 17 digits")],
    };
  }
  const parts = {
    province: normalised.slice(2, 4),
    scheme: normalised.slice(4, 6),
    sequence: normalised.slice(6, 15),
    issue_month: normalised.slice(15, 17),
    issue_year: `20${normalised.slice(17, 19)}`,
  };
  return { display, parts, findings: [...demoMark(parts.province, options), ...findingsOf(parts, options)] };
}

function findingsOf(
  parts: Record<"province" | "issue_month" | "issue_year", string>,
  options: ParseOptions,
): Finding[] {
  const findings: Finding[] = [];
  const month = Number(parts.issue_month);
  if (month < 1 || month > 12) {
    findings.push(
      finding(
        "month",
        "error",
        `Bulan terbit ${parts.issue_month} tidak ada. Empat angka terakhir adalah bulan dan tahun terbit.`,
        `There is no month ${parts.issue_month}. The last four digits are the month and year of issue.`,
      ),
    );
  } else if (
    options.today !== undefined &&
    `${parts.issue_year}-${parts.issue_month}` > options.today.slice(0, 7)
  ) {
    findings.push(
      finding(
        "future-issue",
        "review",
        `Menurut nomornya, sertifikat terbit ${parts.issue_month}/${parts.issue_year}, padahal bulan itu belum tiba.`,
        `The number says it was issued in ${parts.issue_month}/${parts.issue_year}, which has not come yet.`,
      ),
    );
  }
  if (parts.province !== DEMO_PROVINCE && !isProvince(parts.province)) {
    findings.push(
      finding(
        "province",
        "review",
        `Kode provinsi ${parts.province} tidak dikenal. Petugas perlu melihat sertifikatnya.`,
        `Province code ${parts.province} is unknown. An officer must see the certificate.`,
      ),
    );
  }
  return findings;
}

/** Certificates of the old MUI scheme: 14 or 15 digits, possibly after `LPPOM`. Stored, never a badge. */
export function judgeHalalMui(normalised: string): Judgement {
  const digits = normalised.replace(/^LPPOM/, "");
  if (!/^\d{14,15}$/.test(digits)) {
    return {
      display: normalised,
      parts: {},
      findings: [wrongShape("14 atau 15 angka", "14 or 15 digits")],
    };
  }
  return {
    display: group(digits, [4, 4, 4, 4]),
    parts: { sequence: digits },
    findings: [
      finding(
        "legacy",
        "warning",
        "Sertifikat halal MUI skema lama disimpan sebagai catatan, tetapi tidak mendapat plat halal.",
        "A certificate of the old MUI scheme is kept on record but earns no halal badge.",
      ),
    ],
  };
}
