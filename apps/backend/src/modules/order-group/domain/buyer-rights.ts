import {
  LATE_PROOF_DAYS,
  MOST_PAYMENT_PROOFS,
  type OrderGroupStatus,
  type OrderState,
  type PaymentProofStatus,
} from "@gerai/contracts";

/** What decides about what a buyer may do with a group. */
export interface RightsFacts {
  status: OrderGroupStatus;
  providerId: string;
  expiresAt: Date | null;
  customerId: string | null;
  proofs: readonly { status: PaymentProofStatus }[];
  orderStates: readonly OrderState[];
  /** Whole rupiah that were booked for any of its orders. */
  captured: number;
}

/** Who asks: with the token, as the account it belongs to, or neither. */
export interface Asker {
  full: boolean;
  customerId: string | null;
}

const DAY = 86_400_000;

/** Whether proofs of a transfer are still taken; money that was sent late must not be lost. */
export function takesProofs({ status, providerId, expiresAt, proofs }: RightsFacts, now: Date): boolean {
  if (providerId !== "pp_bank-transfer_gerai" || proofs.length >= MOST_PAYMENT_PROOFS) return false;
  if (status === "awaiting_payment") return true;
  return (
    status === "expired" && expiresAt !== null && now.getTime() < expiresAt.getTime() + LATE_PROOF_DAYS * DAY
  );
}

/**
 * Why a buyer may not call a group off: null when nothing speaks against it. Who has sent money, or a proof that
 * says so, needs an operator who gives it back.
 */
export function cancelObstacle({
  status,
  proofs,
  orderStates,
  captured,
}: RightsFacts): "ended" | "paid" | "proof_waiting" | "under_way" | null {
  if (status === "expired" || status === "canceled") return "ended";
  if (status === "paid" || captured > 0) return "paid";
  if (proofs.some((proof) => proof.status === "waiting")) return "proof_waiting";
  const untouched = orderStates.every((state) => ["awaiting_payment", "new", "canceled"].includes(state));
  return untouched ? null : "under_way";
}

/** What this person may do with this group now. */
export function buyerRights(facts: RightsFacts, asker: Asker, now: Date) {
  return {
    upload_proof: asker.full && takesProofs(facts, now),
    cancel: asker.full && cancelObstacle(facts) === null,
    claim: asker.full && asker.customerId !== null && facts.customerId === null,
    pay_online:
      asker.full && facts.status === "awaiting_payment" && facts.providerId.startsWith("pp_stripe_"),
  };
}
