import type { OrderGroupStatus } from "./order-group.js";
import type { OrderState } from "./order-state.js";
import type { PaymentProofStatus } from "./payment-proof.js";

/** Proof of a transfer as operators see it; the file is at `…/payment-proofs/{id}/file`. */
export interface OperatorPaymentProof {
  id: string;
  status: PaymentProofStatus;
  reason: string | null;
  created_at: string;
  /** What its bytes say it is: `image/jpeg`, `application/pdf`… */
  mime_type: string;
  /** It came when the group had ended: the money goes back, or the buyer orders anew. */
  late: boolean;
}

/** One maker's order with its money. */
export interface OperatorOrderSummary {
  id: string;
  display_id: number | null;
  seller: { id: string; handle: string; name: string; kecamatan: string };
  state: OrderState;
  /** What was agreed. */
  total: number;
  /** What was booked, and what was given back since. */
  captured: number;
  refunded: number;
}

/** What `GET /admin/order-groups` says of each group. Amounts are whole rupiah, instants ISO texts. */
export interface OperatorOrderGroupRow {
  id: string;
  /** What people say and type: `GTG-1042`. */
  number: string;
  created_at: string;
  status: OrderGroupStatus;
  total: number;
  payment_provider_id: string;
  payment_label: { id: string; en: string };
  customer_id: string | null;
  buyer_name: string;
  /** Digits with country code. */
  buyer_phone: string;
  expires_at: string | null;
  paid_at: string | null;
  /** The terms as they were agreed to. */
  terms: { version: string; id: string; en: string };
  proofs: OperatorPaymentProof[];
  /** One per maker. */
  orders: OperatorOrderSummary[];
}

/** One maker's order with what was sold and how it travels. */
export interface OperatorOrder extends OperatorOrderSummary {
  delivery: { kind: "courier" | "pickup"; name: string; amount: number } | null;
  /** Of the parcel, once it is with the courier. */
  tracking: { courier: string | null; number: string | null } | null;
  items_total: number;
  discount_total: number;
  shipping_total: number;
  /** Goods as they were when they were sold. */
  lines: {
    title: string;
    variant_title: string;
    sku: string | null;
    quantity: number;
    unit_price: number;
    discount_total: number;
    /** What the buyer was told of them (`composition`, `net_content`, …). */
    attributes: Record<string, unknown>;
    certifications: { kind: string; number: string; expires_on: string | null }[];
  }[];
}

/** What `GET /admin/order-groups/{id}` says. The buyer's token is never in it. */
export interface OperatorOrderGroup extends Omit<OperatorOrderGroupRow, "orders"> {
  address: {
    address_1: string | null;
    address_2: string | null;
    city: string | null;
    postal_code: string | null;
  } | null;
  orders: OperatorOrder[];
}
