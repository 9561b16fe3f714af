import {
  CERTIFICATION_KIND_INFO,
  legalDateOf,
  PUBLIC_CERTIFICATION_STATUSES,
  type CertificationStatus,
} from "@gerai/contracts";
import { parseRegistrationNumber } from "@gerai/registration-numbers";

import { effectiveStatus } from "../../../modules/certification/domain/effective-status";
import type { CertificationDTO } from "../../../modules/certification/service";

/** Records that nobody ever verified are private to maker and officers. */
export const PUBLIC_STATUSES: CertificationStatus[] = [...PUBLIC_CERTIFICATION_STATUSES];

/** What anyone may read of a certificate: by which office it was checked, never by whom. */
export function publicCertification(row: CertificationDTO) {
  const info = CERTIFICATION_KIND_INFO[row.kind];
  return {
    id: row.id,
    kind: row.kind,
    badge: info.badge,
    number: row.number,
    number_typed: row.number_typed,
    number_display: parseRegistrationNumber(row.kind, row.number).display,
    holder: row.holder,
    issuer: info.issuer,
    issuer_long: info.issuerLong,
    lookup_url: info.lookupUrl,
    issued_on: row.issued_on,
    expires_on: row.expires_on,
    surveillance_on: row.surveillance_on,
    /** Judged by today's date, whatever the nightly job has written down. */
    status: effectiveStatus(row, legalDateOf(new Date())),
    status_reason: row.status === "revoked" ? row.status_reason : null,
    checked_on: row.checked_on,
    checked_by_office: row.checked_by_office,
    check_method: row.check_method,
    evidence_kept: row.evidence_file !== null,
    is_demo: row.is_demo,
  };
}
