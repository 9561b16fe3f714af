import { dayNumber, NO_END, type DayNumber, type LegalDate } from "./dates.js";
import type { TransitionTable } from "./transition-table.js";

/** The papers a product or maker can hold. Shapes: package registration-numbers. */
export const CERTIFICATION_KINDS = [
  "halal",
  "halal_mui",
  "pirt",
  "bpom_food",
  "bpom_cosmetic",
  "bpom_traditional",
  "bpom_supplement",
  "bpom_quasi",
  "kemenkes_pkrt",
] as const;
export type CertificationKind = (typeof CERTIFICATION_KINDS)[number];

/** The badge families a shopper sees and filters by. */
export const BADGES = ["halal", "pirt", "bpom"] as const;
export type Badge = (typeof BADGES)[number];

/** What each kind is called, who issues it, where anyone can look the number up, which badge it earns. */
export const CERTIFICATION_KIND_INFO: Readonly<
  Record<
    CertificationKind,
    {
      badge: Badge | null;
      label: string;
      issuer: string;
      issuerLong: string;
      lookupUrl: string | null;
      lookupName: string;
    }
  >
> = {
  halal: {
    badge: "halal",
    label: "Halal",
    issuer: "BPJPH",
    issuerLong: "Badan Penyelenggara Jaminan Produk Halal (BPJPH)",
    lookupUrl: "https://bpjph.halal.go.id/search/sertifikat",
    lookupName: "bpjph.halal.go.id",
  },
  // Certificates of the old scheme are stored for the record and never earn a badge.
  halal_mui: {
    badge: null,
    label: "Halal MUI (lama)",
    issuer: "LPPOM MUI",
    issuerLong: "Lembaga Pengkajian Pangan, Obat-obatan, dan Kosmetika MUI",
    lookupUrl: null,
    lookupName: "",
  },
  pirt: {
    badge: "pirt",
    label: "P-IRT",
    issuer: "Pemerintah Kabupaten/Kota melalui OSS",
    issuerLong: "Pemerintah Kabupaten/Kota melalui OSS (SPPIRT)",
    lookupUrl: "https://sppirt.pom.go.id",
    lookupName: "sppirt.pom.go.id",
  },
  bpom_food: bpom("BPOM MD"),
  bpom_cosmetic: bpom("BPOM Kosmetika"),
  bpom_traditional: bpom("BPOM Obat Tradisional"),
  bpom_supplement: bpom("BPOM Suplemen"),
  bpom_quasi: bpom("BPOM Obat Kuasi"),
  kemenkes_pkrt: {
    badge: null,
    label: "Kemenkes PKRT",
    issuer: "Kemenkes",
    issuerLong: "Kementerian Kesehatan Republik Indonesia",
    lookupUrl: "https://infoalkes.kemkes.go.id",
    lookupName: "infoalkes.kemkes.go.id",
  },
};

function bpom(label: string) {
  return {
    badge: "bpom" as const,
    label,
    issuer: "BPOM",
    issuerLong: "Badan Pengawas Obat dan Makanan (BPOM)",
    lookupUrl: "https://cekbpom.pom.go.id",
    lookupName: "cekbpom.pom.go.id",
  };
}

/** States in the life of a certificate record. */
export const CERTIFICATION_STATUSES = [
  "draft",
  "submitted",
  "verified",
  "rejected",
  "expired",
  "revoked",
  "superseded",
] as const;
export type CertificationStatus = (typeof CERTIFICATION_STATUSES)[number];

/** The one table of moves; the database trigger is generated from it. */
export const CERTIFICATION_TRANSITIONS: TransitionTable<CertificationStatus> = {
  draft: ["submitted"],
  submitted: ["verified", "rejected", "draft"],
  rejected: ["draft", "submitted"],
  verified: ["expired", "revoked", "superseded"],
  expired: ["superseded", "revoked"],
  revoked: [],
  superseded: [],
};

/** Records that were never verified are private to maker and officers. */
export const PUBLIC_CERTIFICATION_STATUSES = ["verified", "expired", "revoked", "superseded"] as const;

/** How an officer satisfied themselves. */
export const CHECK_METHODS = ["issuer_site", "document_seen", "issuer_letter"] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** What decides whether a certificate counts today. */
export interface ValidityFacts {
  kind: CertificationKind;
  status: CertificationStatus;
  /** Last day of validity in Jakarta; null when it has no end (halal). */
  expires_on: LegalDate | null;
}

/**
 * Last day on which the certificate earns its badge, as a day number; 0 when it earns none.
 * A certificate ends with the day, so it still counts on `expires_on` itself.
 */
export function badgeValidUntil(facts: ValidityFacts): DayNumber {
  if (facts.status !== "verified" || CERTIFICATION_KIND_INFO[facts.kind].badge === null) return 0;
  return facts.expires_on === null ? NO_END : dayNumber(facts.expires_on);
}

/** Whether the certificate is in force on a day in Jakarta. Only then may a badge show. */
export function isInForce(facts: ValidityFacts, today: LegalDate): boolean {
  return badgeValidUntil(facts) >= dayNumber(today);
}
