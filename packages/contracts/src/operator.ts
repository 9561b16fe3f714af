/** What an operator may do in the dashboard; one role each. */
export const OPERATOR_ROLES = ["admin", "officer", "mentor", "cashier", "evaluator"] as const;
export type OperatorRole = (typeof OPERATOR_ROLES)[number];

/** Why an administrator looks at a sealed number in full; a fixed list, because the log that keeps it never forgets. */
export const REVEAL_REASONS = ["payout", "maker_asked", "complaint", "authority"] as const;
export type RevealReason = (typeof REVEAL_REASONS)[number];

/** What each role is called, and what it is for. */
export const OPERATOR_ROLE_INFO: Readonly<Record<OperatorRole, { label: { id: string; en: string } }>> = {
  admin: { label: { id: "Admin", en: "Administrator" } },
  officer: { label: { id: "Petugas Disperindag", en: "Officer" } },
  mentor: { label: { id: "Pendamping", en: "Mentor" } },
  cashier: { label: { id: "Kasir Gerai", en: "Cashier" } },
  evaluator: { label: { id: "Evaluator", en: "Evaluator" } },
};
