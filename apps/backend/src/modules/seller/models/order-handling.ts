import { model } from "@medusajs/framework/utils";

/**
 * How a shop deals with one of its orders, beside the states that money and parcels give it: whether somebody opened
 * it, took it on, or called it off and why.
 */
export const OrderHandling = model.define("seller_order", {
  id: model.id({ prefix: "selord" }).primaryKey(),
  order_id: model.text().unique(),
  seller_id: model.text().index(),
  /** When a member first opened it. */
  seen_at: model.dateTime().nullable(),
  /** When a member took it on, and who. */
  accepted_at: model.dateTime().nullable(),
  accepted_by: model.text().nullable(),
  /** Why the shop called it off; told to the buyer. */
  cancel_reason: model.text().nullable(),
});
