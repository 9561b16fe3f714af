import type { TransitionTable } from "./transition-table.js";

/** States of a maker's shop. */
export const SELLER_STATUSES = ["pending", "active", "suspended"] as const;
export type SellerStatus = (typeof SELLER_STATUSES)[number];

/** The one table of moves; the database trigger is generated from it. */
export const SELLER_TRANSITIONS: TransitionTable<SellerStatus> = {
  pending: ["active"],
  active: ["suspended"],
  suspended: ["active"],
};

/** Legal forms of a micro or small business. */
export const LEGAL_FORMS = ["perorangan", "cv", "pt_perorangan", "pt", "koperasi", "kelompok"] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** The only seller fields that core Store routes may carry along with a product. */
export const PUBLIC_SELLER_FIELDS = ["id", "handle", "name", "kecamatan"] as const;
