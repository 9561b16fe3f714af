import {
  CERTIFICATION_KIND_INFO,
  formatLegalDate,
  type CertificationSummary,
  type LegalDate,
} from "@gerai/contracts";

import { words } from "@/i18n";
import type { Locale } from "@/i18n/locale";

/** First and last four signs of a number, as the small plate has room for: `ID99…0826`. */
export function shortNumber(number: string): string {
  return number.length <= 10 ? number : `${number.slice(0, 4)}…${number.slice(-4)}`;
}

/** How a number was checked, in words: who did it where, and when; empty for a number nobody checked. */
export function checkedWords(
  certification: Pick<CertificationSummary, "kind" | "check_method" | "checked_on">,
  locale: Locale,
): { how: string; when: string } | null {
  const t = words(locale).badge;
  const { kind, check_method, checked_on } = certification;
  if (check_method === null || checked_on === null) return null;
  return {
    how: t.checked[check_method](t.site[kind]),
    when: t.checkedOn(formatLegalDate(checked_on, locale)),
  };
}

/** Month and year of a date: `Agustus 2026`. */
export function monthOf(date: LegalDate, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "id" ? "id-ID" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}

/** What a certificate is today, as its page says it. */
export type ProofState = "inForce" | "expired" | "revoked" | "superseded" | "legacy";

/** The state of a certificate on a day: a certificate that ended counts as expired, whatever the record says. */
export function proofState(
  certification: Pick<CertificationSummary, "kind" | "status" | "expires_on">,
  today: LegalDate,
): ProofState {
  if (certification.status !== "verified") return certification.status;
  if (certification.expires_on !== null && certification.expires_on < today) return "expired";
  return CERTIFICATION_KIND_INFO[certification.kind].badge === null ? "legacy" : "inForce";
}
