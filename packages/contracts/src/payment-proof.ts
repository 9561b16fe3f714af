import type { TransitionTable } from "./transition-table.js";

/** What became of the picture of a transfer that a buyer sent in. */
export const PAYMENT_PROOF_STATUSES = ["waiting", "accepted", "rejected"] as const;
export type PaymentProofStatus = (typeof PAYMENT_PROOF_STATUSES)[number];

/** The one table of moves; the database trigger is generated from it. A judgement is final: a new proof is a new one. */
export const PAYMENT_PROOF_TRANSITIONS: TransitionTable<PaymentProofStatus> = {
  waiting: ["accepted", "rejected"],
  accepted: [],
  rejected: [],
};

/** Largest proof, in bytes: a photo from a phone or a page of PDF. */
export const PAYMENT_PROOF_BYTES = 5 * 1024 * 1024;

/** Kinds of file a proof may be, by what its bytes say. */
export const PAYMENT_PROOF_TYPES = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;

/** So many proofs fit on one order group, whatever became of them. */
export const MOST_PAYMENT_PROOFS = 5;

/** Days after the deadline during which a proof is still taken, so that money sent late is not lost. */
export const LATE_PROOF_DAYS = 7;
