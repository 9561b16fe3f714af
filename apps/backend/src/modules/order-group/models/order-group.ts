import { ORDER_GROUP_STATUSES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

import { OrderGroupShare } from "./order-group-share";
import { PaymentProof } from "./payment-proof";

/**
 * Everything one buyer bought in one go, from any number of makers. No link leads here on purpose, so that no
 * `fields=` on any route can walk to a buyer's name.
 */
export const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    /** What people say and type: short, `GTG-1042`. Tells nobody whose it is, and opens nothing. */
    number: model.text().unique(),
    /** Unguessable; whoever holds it may see the order without an account. */
    token: model.text().unique(),
    /** One basket becomes one group, however often it is completed. */
    cart_id: model.text().unique(),
    status: model.enum([...ORDER_GROUP_STATUSES]).index(),
    currency_code: model.text(),
    /** Whole rupiah, the sum of all shares; what was agreed, whatever is cancelled later. */
    total: model.number(),
    /** Medusa's id of the way to pay. */
    payment_provider_id: model.text(),
    /** Account of a buyer who was logged in. */
    customer_id: model.text().index().nullable(),
    buyer_name: model.text(),
    /** Digits only with country code: `628…`. */
    buyer_phone: model.text(),
    /** When an unpaid group gives its stock back; null when it waits without end. */
    expires_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    /** The operator who called the group off, and why. */
    ended_by: model.text().nullable(),
    ended_reason: model.text().nullable(),
    /** When subscribers were told of the orders; null makes the repair job tell them. */
    announced_at: model.dateTime().nullable(),
    /** Version and text of the terms of sale as they were agreed to. */
    terms: model.json(),
    shares: model.hasMany(() => OrderGroupShare, { mappedBy: "order_group" }),
    proofs: model.hasMany(() => PaymentProof, { mappedBy: "order_group" }),
  })
  .checks([
    { name: "order_group_total_sane", expression: "total between 0 and 1000000000" },
    { name: "order_group_phone_shape", expression: "buyer_phone ~ '^62[0-9]{7,13}$'" },
  ]);
