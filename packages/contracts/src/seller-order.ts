import { z } from "zod";

import { ORDER_STATES } from "./order-state.js";

/** What `/seller/orders` says of a shop's own orders, to its members. */

/** Whole rupiah. */
const rupiah = z.number().int();
const instant = z.string();

/** Tabs of a shop's orders: which work is next. `unpaid` waits for the buyer. */
export const SELLER_ORDER_STAGES = ["new", "processing", "shipped", "done", "canceled", "unpaid"] as const;
export type SellerOrderStage = (typeof SELLER_ORDER_STAGES)[number];

/** What the programme waits for next; nothing is cancelled when it is late. */
export const SELLER_ORDER_DEADLINES = ["accept", "hand_off"] as const;
export type SellerOrderDeadline = (typeof SELLER_ORDER_DEADLINES)[number];

/** Steps of an order that have a time; the same for makers and buyers. */
export const ORDER_STEPS = [
  "placed",
  "paid",
  "accepted",
  "packed",
  "ready_for_pickup",
  "shipped",
  "done",
  "canceled",
] as const;

/** A step that was taken. */
export const orderStepSchema = z.object({
  step: z.enum(ORDER_STEPS),
  at: instant,
});
export type OrderStep = z.infer<typeof orderStepSchema>;

/** Who called an order off; null where that is not on record. */
export const canceledBySchema = z.enum(["maker", "office", "clock"]).nullable();

/** Of the parcel; null where nothing is known of its journey. */
export const trackingSchema = z
  .object({ courier: z.string().nullable(), number: z.string().nullable() })
  .nullable();

/** One of a shop's orders. Nothing of the other makers of the same basket is in it. */
export const sellerOrderSchema = z.object({
  id: z.string(),
  display_id: z.number().int().nullable(),
  order_group_id: z.string(),
  /** What buyer and maker call it: `GTG-1042`. */
  group_number: z.string(),
  created_at: instant,
  state: z.enum(ORDER_STATES),
  stage: z.enum(SELLER_ORDER_STAGES),
  seen_at: instant.nullable(),
  accepted_at: instant.nullable(),
  /** What is to be done by when; both null where nobody waits for the maker. */
  deadline_for: z.enum(SELLER_ORDER_DEADLINES).nullable(),
  deadline_at: instant.nullable(),
  cancel_reason: z.string().nullable(),
  canceled_by: canceledBySchema,
  /** Oldest first. */
  steps: z.array(orderStepSchema),
  payment: z.object({
    provider_id: z.string(),
    paid_at: instant.nullable(),
    /** What the courier takes from the buyer; null where nothing is paid at the door. */
    cash_on_delivery: rupiah.nullable(),
  }),
  /** Masked, and without address, as soon as the maker needs it no more. */
  buyer: z.object({
    name: z.string(),
    phone: z.string(),
    masked: z.boolean(),
    address: z
      .object({
        address_1: z.string().nullable(),
        address_2: z.string().nullable(),
        city: z.string().nullable(),
        province: z.string().nullable(),
        postal_code: z.string().nullable(),
      })
      .nullable(),
  }),
  delivery: z.object({ kind: z.enum(["courier", "pickup"]), name: z.string(), amount: rupiah }).nullable(),
  tracking: trackingSchema,
  items_total: rupiah,
  discount_total: rupiah,
  shipping_total: rupiah,
  total: rupiah,
  refunded: rupiah,
  lines: z.array(
    z.object({
      product_id: z.string(),
      variant_id: z.string(),
      title: z.string(),
      variant_title: z.string(),
      sku: z.string().nullable(),
      thumbnail: z.string().nullable(),
      quantity: z.number().int(),
      unit_price: rupiah,
    }),
  ),
  /** What the member may do now. */
  can: z.object({
    accept: z.boolean(),
    pack: z.boolean(),
    ship: z.boolean(),
    ready_for_pickup: z.boolean(),
    done: z.boolean(),
    cancel: z.boolean(),
    /** Slip and label: while the parcel is still to be sent. */
    print: z.boolean(),
  }),
});
export type SellerOrder = z.infer<typeof sellerOrderSchema>;

/** `GET /seller/orders` */
export const sellerOrdersSchema = z.object({
  orders: z.array(sellerOrderSchema),
  /** How many there are in each stage; those without any are left out. */
  stages: z.partialRecord(z.enum(SELLER_ORDER_STAGES), z.number().int()),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
});
export type SellerOrders = z.infer<typeof sellerOrdersSchema>;

/** `POST /seller/orders/bulk-accept`: an answer for each order asked for, in that order. */
export const bulkAcceptedSchema = z.object({
  results: z.array(
    z.object({
      /** Null for what is no order of the shop. */
      id: z.string().nullable(),
      accepted: z.boolean(),
      /** Why not, in words for the maker; null when it was. */
      message: z.string().nullable(),
      code: z.string().nullable(),
    }),
  ),
  accepted: z.number().int(),
  refused: z.number().int(),
});
export type BulkAccepted = z.infer<typeof bulkAcceptedSchema>;

/** Most orders that are taken on at once. */
export const BULK_ACCEPT_MOST = 100;
