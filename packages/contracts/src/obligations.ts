import { badgeValidUntil, type CertificationKind, type ValidityFacts } from "./certification.js";
import type { GoodsGroup } from "./categories.js";
import { dayNumber, NO_END, type DayNumber, type LegalDate } from "./dates.js";

/** One row of law: goods of these groups need one of these papers from a day on. */
export interface Obligation {
  id: string;
  groups: readonly GoodsGroup[];
  /** Any one of these satisfies the obligation. */
  anyOf: readonly CertificationKind[];
  since: LegalDate;
  source: string;
}

/** Rules move: each row carries its date and source, and nothing else in the code knows them. */
export const OBLIGATIONS: readonly Obligation[] = [
  {
    id: "halal-food",
    groups: ["dry_food", "bakery", "frozen_food", "herbal", "hampers"],
    anyOf: ["halal"],
    since: "2026-10-18",
    source: "PP 42/2024: produk makanan dan minuman usaha mikro dan kecil",
  },
  {
    id: "halal-cosmetic",
    groups: ["cosmetic"],
    anyOf: ["halal"],
    since: "2026-10-17",
    source: "PP 42/2024: kosmetik, obat tradisional, suplemen",
  },
  {
    id: "permit-dry-food",
    groups: ["dry_food"],
    anyOf: ["pirt", "bpom_food"],
    since: "2018-07-26",
    source: "Peraturan BPOM 22/2018: SPP-IRT untuk pangan olahan kering; izin MD menggantikannya",
  },
  {
    id: "permit-frozen-food",
    groups: ["frozen_food"],
    anyOf: ["bpom_food"],
    since: "2018-07-26",
    source: "Peraturan BPOM 22/2018: pangan beku tidak dapat SPP-IRT",
  },
  {
    id: "permit-herbal",
    groups: ["herbal"],
    anyOf: ["bpom_traditional", "bpom_supplement", "pirt", "bpom_food"],
    since: "2018-07-26",
    source: "Izin TR/SD untuk klaim khasiat; minuman serbuk tanpa klaim: SPP-IRT kelompok 10/13",
  },
  {
    id: "permit-cosmetic",
    groups: ["cosmetic"],
    anyOf: ["bpom_cosmetic"],
    since: "2010-08-01",
    source: "Notifikasi kosmetika (NA) BPOM",
  },
];

/** Obligations in force for a group of goods on a day. */
export function obligationsFor(group: GoodsGroup, on: LegalDate): readonly Obligation[] {
  return OBLIGATIONS.filter((rule) => rule.groups.includes(group) && rule.since <= on);
}

/**
 * Last day on which goods of a group may be listed and bought, given their certificates: the earliest
 * end among the obligations; `NO_END` when nothing is required; 0 when a paper is missing.
 */
export function sellableUntil(
  group: GoodsGroup,
  certifications: readonly ValidityFacts[],
  on: LegalDate,
): DayNumber {
  return obligationsFor(group, on).reduce<DayNumber>((until, rule) => {
    const best = certifications
      .filter((certification) => rule.anyOf.includes(certification.kind))
      .reduce<DayNumber>((end, certification) => Math.max(end, badgeValidUntil(certification)), 0);
    return Math.min(until, best >= dayNumber(on) ? best : 0);
  }, NO_END);
}

/** The obligations that are not met on a day: what to tell maker and shopper. */
export function unmetObligations(
  group: GoodsGroup,
  certifications: readonly ValidityFacts[],
  on: LegalDate,
): readonly Obligation[] {
  return obligationsFor(group, on).filter(
    (rule) =>
      !certifications.some(
        (certification) =>
          rule.anyOf.includes(certification.kind) && badgeValidUntil(certification) >= dayNumber(on),
      ),
  );
}
