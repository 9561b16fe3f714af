import {
  BADGES,
  CERTIFICATION_KIND_INFO,
  dayNumber,
  isInForce,
  legalDateOfDay,
  NO_END,
  type Badge,
  type CertificationSummary,
  type LegalDate,
} from "@gerai/contracts";

/** A certificate that earns its badge today. */
export type CertificationInForce = CertificationSummary & { badge: Badge };

/**
 * The certificates of a document that earn a badge today, in the order halal, P-IRT, BPOM. Judged at render
 * time from the certificates themselves: an index that lags behind a revocation by a day cannot lie.
 */
export function badgesInForce(
  document: { certifications: readonly CertificationSummary[] },
  today: LegalDate,
): CertificationInForce[] {
  return document.certifications
    .filter((certification) => isInForce(certification, today))
    .flatMap((certification) => {
      const { badge } = CERTIFICATION_KIND_INFO[certification.kind];
      return badge === null ? [] : [{ ...certification, badge }];
    })
    .sort((a, b) => BADGES.indexOf(a.badge) - BADGES.indexOf(b.badge));
}

/** The certificates of a document that are not in force today: expired, revoked, superseded, or of the old scheme. */
export function certificationsNotInForce(
  document: { certifications: readonly CertificationSummary[] },
  today: LegalDate,
): CertificationSummary[] {
  return document.certifications.filter((certification) => !isInForce(certification, today));
}

/** Whether goods may be listed and bought today; goods that may not show on their maker's page, in words. */
export function isListed(product: { listed_until: number }, today: LegalDate): boolean {
  return product.listed_until >= dayNumber(today);
}

/** The earliest last day among the certificates in force today; null when none of them ends. */
export function earliestEnd(
  documents: readonly { certifications: readonly CertificationSummary[]; listed_until?: number }[],
  today: LegalDate,
): LegalDate | null {
  const now = dayNumber(today);
  const days = documents.flatMap((document) => [
    ...document.certifications
      .filter((certification) => isInForce(certification, today))
      .flatMap(({ expires_on }) => (expires_on === null ? [] : [dayNumber(expires_on)])),
    ...(document.listed_until !== undefined && document.listed_until >= now ? [document.listed_until] : []),
  ]);
  const earliest = Math.min(NO_END, ...days);
  return earliest >= NO_END ? null : legalDateOfDay(earliest);
}
