import { model } from "@medusajs/framework/utils";

import { CAPTURE_MODES, ONLINE_PAYMENT_STATUSES } from "../domain/outside-payment";

/**
 * The one payment of an order group at an outside account, and how far it came when that was last asked. Written
 * together with the group; every state in it was read from the outside, never taken from an event's word.
 */
export const OnlinePayment = model
  .define("online_payment", {
    id: model.id({ prefix: "onpay" }).primaryKey(),
    order_group_id: model.text().unique(),
    /** Medusa's id of the way to pay, e.g. `pp_stripe_stripe`. */
    provider_id: model.text(),
    /** Id at the outside account (`pi_…`); null until it was opened. */
    outside_id: model.text().unique().nullable(),
    /** With it, and only with it, the buyer's browser can pay. */
    client_secret: model.text().nullable(),
    status: model.enum([...ONLINE_PAYMENT_STATUSES]).index(),
    /** Whether the money moves when the buyer pays, or when an operator says so. */
    capture: model.enum([...CAPTURE_MODES]),
    /** Whole rupiah that the group's live shares cost now; less than at first when a share was cancelled. */
    due: model.number(),
    /** Whole rupiah that were taken, and given back, at the outside account. */
    captured_total: model.number().default(0),
    refunded_total: model.number().default(0),
    /** The outside account's code for the last attempt that failed, e.g. `card_declined`. */
    failure: model.text().nullable(),
    /** When the outside account was last asked. */
    checked_at: model.dateTime().nullable(),
  })
  .checks([
    {
      name: "online_payment_amounts_sane",
      expression: "due >= 0 and captured_total >= 0 and refunded_total between 0 and captured_total",
    },
  ]);
