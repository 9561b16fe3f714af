import type { CertificationStatus, LegalDate } from "@gerai/contracts";

/**
 * The status that counts today. A verified certificate whose last day has passed is expired at once, also
 * before the nightly job has written it down: a badge must not live on a late job.
 */
export function effectiveStatus(
  facts: { status: CertificationStatus; expires_on: LegalDate | null },
  today: LegalDate,
): CertificationStatus {
  const ended = facts.expires_on !== null && facts.expires_on < today;
  return facts.status === "verified" && ended ? "expired" : facts.status;
}
