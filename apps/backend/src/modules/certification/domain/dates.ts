import { isLegalDate, type CertificationKind, type LegalDate } from "@gerai/contracts";

/** Days of a certificate as typed. */
export interface CertificationDates {
  issued_on?: LegalDate | null;
  expires_on?: LegalDate | null;
  surveillance_on?: LegalDate | null;
}

/** One thing wrong with the dates; the code is for machines, the message for a person. */
export interface DateProblem {
  code: string;
  message: string;
}

/** Halal certificates stay valid while recipe and process stay the same. */
const KINDS_WITHOUT_END: readonly CertificationKind[] = ["halal", "halal_mui"];

/** Whether a kind must name its last day before it can be verified. */
export function needsEnd(kind: CertificationKind): boolean {
  return !KINDS_WITHOUT_END.includes(kind);
}

/**
 * Judges the dates of a certificate.
 * @param today the legal date in Jakarta
 * @returns the first problem, or null
 */
export function dateProblem(
  kind: CertificationKind,
  dates: CertificationDates,
  today: LegalDate,
): DateProblem | null {
  for (const name of ["issued_on", "expires_on", "surveillance_on"] as const) {
    const value = dates[name];
    if (value !== undefined && value !== null && !isLegalDate(value)) {
      return {
        code: `${name}_not_a_day`,
        message: `Tanggal ${NAMES[name]} "${value}" bukan tanggal yang ada. Tulis sebagai tahun-bulan-hari, misalnya 2026-11-12.`,
      };
    }
  }
  const { issued_on: issued, expires_on: expires } = dates;
  if (issued && issued > today) {
    return { code: "issued_in_future", message: "Tanggal terbit sertifikat belum tiba. Periksa tahunnya." };
  }
  if (issued && expires && expires < issued) {
    return {
      code: "ends_before_issue",
      message: "Tanggal berakhir sertifikat mendahului tanggal terbitnya.",
    };
  }
  if (needsEnd(kind) && !expires) {
    return {
      code: "expires_on_missing",
      message:
        "Isi tanggal berakhir sertifikat. Hanya sertifikat halal yang tidak memiliki tanggal berakhir.",
    };
  }
  return null;
}

const NAMES = { issued_on: "terbit", expires_on: "berakhir", surveillance_on: "surveilans" } as const;
