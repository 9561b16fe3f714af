import type { OrderGroupStatus } from "./order-group.js";
import type { OrderState } from "./order-state.js";
import type { PaymentProofStatus } from "./payment-proof.js";

/** What `GET /admin/order-groups` says of each group. Amounts are whole rupiah, instants ISO texts. */
export interface OperatorOrderGroupRow {
  id: string;
  /** What people say and type: `GTG-1042`. */
  number: string;
  created_at: string;
  status: OrderGroupStatus;
  total: number;
  payment_provider_id: string;
  buyer_name: string;
  /** Digits with country code. */
  buyer_phone: string;
  expires_at: string | null;
  paid_at: string | null;
  /** How many proofs of payment nobody has judged yet. */
  proofs_waiting: number;
  /** One per maker. */
  orders: { id: string; seller_name: string; state: OrderState }[];
}

/** Proof of a transfer as operators see it; the file is at `…/payment-proofs/{id}/file`. */
export interface OperatorPaymentProof {
  id: string;
  status: PaymentProofStatus;
  reason: string | null;
  created_at: string;
  /** What its bytes say it is: `image/jpeg`, `application/pdf`… */
  mime_type: string;
}

/** One maker's order with its money. */
export interface OperatorOrder {
  id: string;
  display_id: number | null;
  state: OrderState;
  seller: { id: string; handle: string; name: string; kecamatan: string };
  delivery: { kind: "courier" | "pickup"; name: string; amount: number } | null;
  items_total: number;
  discount_total: number;
  shipping_total: number;
  /** What was agreed. */
  total: number;
  /** What was booked, and what was given back since. */
  captured: number;
  refunded: number;
  /** Of the parcel, once it is with the courier. */
  tracking: { courier: string | null; number: string | null } | null;
  /** Goods as they were sold; keys as in the share's snapshot. */
  lines: {
    title: string;
    variant_title: string;
    sku: string | null;
    quantity: number;
    unit_price: number;
    discount_total: number;
    attributes: Record<string, unknown>;
    certifications: { kind: string; number: string; expires_on: string | null }[];
  }[];
}

/** What `GET /admin/order-groups/{id}` says. The buyer's token is never in it. */
export interface OperatorOrderGroup extends Omit<OperatorOrderGroupRow, "orders"> {
  customer_id: string | null;
  address: {
    address_1: string | null;
    address_2: string | null;
    city: string | null;
    postal_code: string | null;
  } | null;
  /** Newest first. */
  proofs: OperatorPaymentProof[];
  orders: OperatorOrder[];
  terms: { version: string; id: string; en: string };
}
