/** States of a payment intent. */
export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "canceled"
  | "succeeded";

/** How a card of the test set behaves. */
export interface PaymentMethod {
  id: string;
  object: "payment_method";
  created: number;
  livemode: false;
  type: "card";
  card: { brand: string; last4: string; exp_month: number; exp_year: number };
}

/** Why a payment did not go through. */
export interface PaymentError {
  type: "card_error";
  code: string;
  decline_code?: string;
  message: string;
}

/** One attempt to move money; refused attempts stay on record. */
export interface Charge {
  id: string;
  object: "charge";
  created: number;
  livemode: false;
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  currency: string;
  captured: boolean;
  paid: boolean;
  refunded: boolean;
  status: "succeeded" | "failed";
  payment_intent: string;
  payment_method: string;
  metadata: Record<string, string>;
}

/** What the shop asks of a buyer, and how far it came. Amounts are in the smallest unit. */
export interface Intent {
  id: string;
  object: "payment_intent";
  created: number;
  livemode: false;
  amount: number;
  amount_capturable: number;
  amount_received: number;
  automatic_payment_methods: { enabled: boolean; allow_redirects: string } | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  capture_method: string;
  client_secret: string;
  confirmation_method: string;
  currency: string;
  customer: null;
  description: string | null;
  last_payment_error: PaymentError | null;
  latest_charge: string | null;
  metadata: Record<string, string>;
  next_action: {
    type: "redirect_to_url";
    redirect_to_url: { url: string; return_url: string | null };
  } | null;
  payment_method: string | null;
  payment_method_types: string[];
  receipt_email: string | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: IntentStatus;
}

/** Money given back. */
export interface Refund {
  id: string;
  object: "refund";
  created: number;
  amount: number;
  charge: string;
  currency: string;
  metadata: Record<string, string>;
  payment_intent: string;
  reason: string | null;
  status: "succeeded" | "failed";
  /** Only of one that failed. */
  failure_reason?: string;
}

/** What the shop is told of. */
export interface StripeEvent {
  id: string;
  object: "event";
  api_version: string;
  created: number;
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
  data: { object: unknown };
}
