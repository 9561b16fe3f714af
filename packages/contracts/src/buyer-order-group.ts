import { z } from "zod";

import { ORDER_GROUP_STATUSES } from "./order-group.js";
import { ORDER_STATES } from "./order-state.js";
import { PAYMENT_PROOF_STATUSES } from "./payment-proof.js";
import { canceledBySchema, orderStepSchema, trackingSchema } from "./seller-order.js";

/** What `GET /store/order-groups/{id}` says of an order group to whoever asks. */

const wordsSchema = z.object({ id: z.string(), en: z.string() });
/** Whole rupiah. */
const rupiah = z.number().int();
const instant = z.string();

/** Proof of a transfer as its buyer sees it. */
export const paymentProofSchema = z.object({
  id: z.string(),
  status: z.enum(PAYMENT_PROOF_STATUSES),
  /** Why it was rejected, in the operator's words. */
  reason: z.string().nullable(),
  created_at: instant,
});
export type BuyerPaymentProof = z.infer<typeof paymentProofSchema>;

/** Where to send a transfer. */
export const transferInstructionsSchema = z.object({
  bank: z.string(),
  account_number: z.string(),
  account_name: z.string(),
  /** No real account: send nothing there. */
  demo: z.boolean(),
});
export type TransferInstructions = z.infer<typeof transferInstructionsSchema>;

/** One maker's part. */
export const buyerOrderSchema = z.object({
  id: z.string(),
  display_id: z.number().int().nullable(),
  /** The maker as it was when it sold. */
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    kecamatan: z.string(),
    /** Business identity number; null for a maker that had none. */
    nib: z.string().nullable().optional(),
    /** Digits with country code; null when there is none or when the answer is masked. */
    whatsapp: z.string().nullable(),
  }),
  state: z.enum(ORDER_STATES),
  /** Every step that was taken, oldest first. */
  steps: z.array(orderStepSchema),
  /** Courier and receipt number; null when masked. */
  tracking: trackingSchema,
  /** Why it was called off, in the words of who did; null when masked or where nobody wrote one. */
  cancel_reason: z.string().nullable(),
  canceled_by: canceledBySchema,
  total: rupiah,
  items_total: rupiah,
  discount_total: rupiah,
  shipping_total: rupiah,
  refunded_total: rupiah,
  delivery: z.object({ kind: z.enum(["courier", "pickup"]), name: z.string(), amount: rupiah }).nullable(),
  lines: z.array(
    z.object({
      product_id: z.string(),
      handle: z.string(),
      title: z.string(),
      variant_title: z.string(),
      quantity: z.number().int(),
      unit_price: rupiah,
      discount_total: rupiah,
      thumbnail: z.string().nullable(),
      /** Text of the product page, as it was. */
      description: z.string().nullable().optional(),
      /** What the buyer was told of the goods (`composition`, `net_content`, …), as it was. */
      attributes: z.record(z.string(), z.unknown()),
      certifications: z.array(
        z.object({ kind: z.string(), number: z.string(), expires_on: z.string().nullable() }),
      ),
    }),
  ),
});
export type BuyerOrder = z.infer<typeof buyerOrderSchema>;

/** The whole group. Amounts are what was agreed; `refunded_total` is what was given back since. */
export const buyerOrderGroupSchema = z.object({
  id: z.string(),
  /** What people say and type: `GTG-1042`. */
  number: z.string(),
  access: z.enum(["full", "masked"]),
  created_at: instant,
  status: z.enum(ORDER_GROUP_STATUSES),
  total: rupiah,
  items_total: rupiah,
  discount_total: rupiah,
  shipping_total: rupiah,
  refunded_total: rupiah,
  buyer: z.object({
    name: z.string(),
    phone: z.string(),
    /** All null when masked. */
    address: z.object({
      address_1: z.string().nullable(),
      address_2: z.string().nullable(),
      city: z.string().nullable(),
      province: z.string().nullable(),
      postal_code: z.string().nullable(),
    }),
  }),
  payment: z.object({
    provider_id: z.string(),
    label: wordsSchema,
    status: z.enum(ORDER_GROUP_STATUSES),
    expires_at: instant.nullable(),
    paid_at: instant.nullable(),
    /** With it the buyer's browser pays; only while the payment can be made, and only for who may pay. */
    client_secret: z.string().optional(),
    /**
     * How a payment by card stands: to be made; the outside account cannot be reached now; held until the programme
     * takes it; made; ended. Only for groups that are paid so, and never in a masked answer.
     */
    online: z.enum(["payable", "unreachable", "held", "paid", "over"]).optional(),
    /** What a payment by card asks for; less than the total when a part was cancelled before. */
    due: rupiah.optional(),
    /** Why the last attempt by card failed: `card_declined`, `insufficient_funds`, `expired_card`… */
    failure: z.string().nullable().optional(),
    instructions: transferInstructionsSchema.optional(),
    /** Oldest first; empty when masked. */
    proofs: z.array(paymentProofSchema),
  }),
  orders: z.array(buyerOrderSchema),
  /** The terms that were agreed to, as they were. */
  terms: z.object({ version: z.string(), id: z.string(), en: z.string() }),
  /** What this person may do now. */
  can: z.object({
    upload_proof: z.boolean(),
    cancel: z.boolean(),
    claim: z.boolean(),
    pay_online: z.boolean(),
  }),
});
export type BuyerOrderGroup = z.infer<typeof buyerOrderGroupSchema>;

/** One row of `GET /store/carts/{id}/payment-methods`. */
export const paymentMethodSchema = z.object({
  id: z.string(),
  label: wordsSchema,
  available: z.boolean(),
  /** Why not; null when it is available. */
  reason: wordsSchema.nullable(),
});
export type PaymentMethodChoice = z.infer<typeof paymentMethodSchema>;
