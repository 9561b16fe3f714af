/** How far a payment at an outside account came, in words of our own. */
export const ONLINE_PAYMENT_STATUSES = ["unopened", "open", "authorized", "captured", "canceled"] as const;
export type OnlinePaymentStatus = (typeof ONLINE_PAYMENT_STATUSES)[number];

/** When the money moves: as the buyer pays, or held until an operator takes it. */
export const CAPTURE_MODES = ["automatic", "manual"] as const;
export type CaptureMode = (typeof CAPTURE_MODES)[number];

/** A payment as the outside account tells of it; amounts in whole rupiah. */
export interface OutsidePayment {
  id: string;
  clientSecret: string | null;
  /** The order group that it was opened for. */
  groupId: string | null;
  status: Exclude<OnlinePaymentStatus, "unopened">;
  amount: number;
  captured: number;
  refunded: number;
  failure: string | null;
}

/** What is read of a payment intent. */
export interface IntentFacts {
  id: string;
  client_secret: string | null;
  status: string;
  currency: string;
  amount: number;
  amount_received: number;
  metadata: Record<string, string>;
  last_payment_error: { code?: string | null; decline_code?: string | null } | null;
  latest_charge: string | { amount_refunded: number } | null;
}

/** Stripe counts rupiah in hundredths, although nobody else does. */
const HUNDREDTHS = 100;

/** Whole rupiah as Stripe counts them. */
export function toStripeAmount(rupiah: number): number {
  if (!Number.isInteger(rupiah)) throw new Error(`${String(rupiah)} is not whole rupiah`);
  return rupiah * HUNDREDTHS;
}

/**
 * Stripe's count in whole rupiah.
 * @throws Error on a part of a rupiah, which we never ask for
 */
export function fromStripeAmount(amount: number): number {
  if (amount % HUNDREDTHS !== 0) throw new Error(`${String(amount)} hundredths are not whole rupiah`);
  return amount / HUNDREDTHS;
}

/**
 * A payment intent in words of our own.
 * @throws Error when it is not in rupiah
 */
export function outsidePaymentOf(intent: IntentFacts): OutsidePayment {
  if (intent.currency !== "idr")
    throw new Error(`Payment intent ${intent.id} is in ${intent.currency}, not in rupiah`);
  const charge = intent.latest_charge;
  return {
    id: intent.id,
    clientSecret: intent.client_secret,
    groupId: intent.metadata.group_id ?? null,
    status: statusOf(intent.status),
    amount: fromStripeAmount(intent.amount),
    captured: intent.status === "succeeded" ? fromStripeAmount(intent.amount_received) : 0,
    refunded: charge !== null && typeof charge === "object" ? fromStripeAmount(charge.amount_refunded) : 0,
    failure: intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? null,
  };
}

/** Every state that is none of the three that decide something leaves the payment open. */
function statusOf(status: string): OutsidePayment["status"] {
  if (status === "succeeded") return "captured";
  if (status === "requires_capture") return "authorized";
  if (status === "canceled") return "canceled";
  return "open";
}
