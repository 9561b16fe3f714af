import {
  badgeValidUntil,
  CERTIFICATION_KIND_INFO,
  PUBLIC_CERTIFICATION_STATUSES,
  type Badge,
  type CertificationDocument,
  type CertificationSummary,
  type DayNumber,
  type ProductDocument,
} from "@gerai/contracts";
import { parseRegistrationNumber } from "@gerai/registration-numbers";

import type { CertificationEventRecord, CertificationRecord, SellerRecord } from "../records";
import { toProductSeller } from "./product-seller";

type PublicStatus = CertificationSummary["status"];

function isPublicStatus(status: string): status is PublicStatus {
  return (PUBLIC_CERTIFICATION_STATUSES as readonly string[]).includes(status);
}

/** Whether anyone may know of the certificate: only once an officer has verified it. */
export function isPublicCertification(
  record: CertificationRecord,
): record is CertificationRecord & { status: PublicStatus } {
  return isPublicStatus(record.status);
}

/** A certificate as a badge needs it. */
export function toCertificationSummary(
  record: CertificationRecord & { status: PublicStatus },
): CertificationSummary {
  const info = CERTIFICATION_KIND_INFO[record.kind];
  return {
    id: record.id,
    kind: record.kind,
    badge: info.badge,
    number: record.number,
    number_display: parseRegistrationNumber(record.kind, record.number).display,
    issuer: info.issuer,
    status: record.status,
    issued_on: record.issued_on,
    expires_on: record.expires_on,
    surveillance_on: record.surveillance_on,
    checked_on: record.checked_on,
    check_method: record.check_method,
    is_demo: record.is_demo,
  };
}

/** Summaries of the public ones among the records, in a stable order (kind, then newest first). */
export function toPublicSummaries(records: readonly CertificationRecord[]): CertificationSummary[] {
  return records
    .filter(isPublicCertification)
    .map(toCertificationSummary)
    .sort(
      (a, b) =>
        compare(a.kind, b.kind) || compare(b.issued_on ?? "", a.issued_on ?? "") || compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Last day on which each badge may show: the latest end among the certificates that earn it. */
export function badgeEnds(records: readonly CertificationRecord[]): Record<`${Badge}_until`, DayNumber> {
  const until = { halal_until: 0, pirt_until: 0, bpom_until: 0 };
  for (const record of records) {
    const { badge } = CERTIFICATION_KIND_INFO[record.kind];
    if (badge === null) continue;
    const key = `${badge}_until` as const;
    until[key] = Math.max(until[key], badgeValidUntil(record));
  }
  return until;
}

const ACTORS = { user: "officer", seller: "maker", system: "system" } as const;

/** The public lines of a certificate's life, oldest first; reasons and names stay with the officers. */
export function toHistory(events: readonly CertificationEventRecord[]): CertificationDocument["history"] {
  return events
    .flatMap(({ at, to_status: status, actor_type }): CertificationDocument["history"] => {
      if (status !== "submitted" && !isPublicStatus(status)) return [];
      return [{ at: new Date(at).toISOString(), status, by: ACTORS[actor_type] }];
    })
    .sort((a, b) => compare(a.at, b.at));
}

/**
 * The page that proves a certificate, or null while it is not public. The certificate of a suspended maker
 * keeps its page, because printed codes lead there, but without ways to reach the maker.
 * @param products documents of the goods it covers
 */
export function toCertificationDocument(
  record: CertificationRecord & { events: readonly CertificationEventRecord[] },
  seller: SellerRecord | null,
  products: readonly ProductDocument[],
): CertificationDocument | null {
  if (!isPublicCertification(record) || seller === null || seller.status === "pending") return null;
  const info = CERTIFICATION_KIND_INFO[record.kind];
  const shown = toProductSeller(seller);
  return {
    ...toCertificationSummary(record),
    number_typed: record.number_typed,
    issuer_long: info.issuerLong,
    lookup_url: info.lookupUrl,
    lookup_name: info.lookupName,
    holder: record.holder,
    reason: record.status === "revoked" ? record.status_reason : null,
    evidence_kept:
      record.evidence_file !== null || record.events.some((event) => event.evidence_file !== null),
    seller: seller.status === "active" ? shown : { ...shown, whatsapp: null, photo: null },
    seller_handle: seller.handle,
    products: products.map((product) => ({
      id: product.id,
      handle: product.handle,
      title: product.title,
      net_content: product.net_content,
      picture: product.pictures[0] ?? null,
      price_min: product.price_min,
    })),
    history: toHistory(record.events),
  };
}
