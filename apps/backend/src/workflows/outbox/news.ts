import { PAYMENT_METHODS } from "@gerai/contracts";

import { READY_FOR_PICKUP_AT } from "../../modules/order-group/domain/order-state";
import type { MessageTemplate } from "../../modules/messages/domain/message";

/**
 * Something that people are told of orders, found in the tables where it happened. `since` and `telling` are columns
 * of the statement: when it happened, what makes it one happening, for whom, and the ids that its text needs.
 */
export interface News {
  template: MessageTemplate;
  /** Selects `happened_at, cause, recipient, data`; recipient is an order group or a shop. */
  found: string;
}

/** Ways to pay whose money comes before the goods: its arrival is news, while cash in the hand is none. */
const PAID_AHEAD = Object.entries(PAYMENT_METHODS)
  .flatMap(([id, method]) => (method.startsAs === "awaiting_payment" ? [`'${id}'`] : []))
  .join(", ");

const PARCEL = `from fulfillment ful
  join order_fulfillment link on link.fulfillment_id = ful.id and link.deleted_at is null
  join order_group_share share on share.order_id = link.order_id
  where ful.canceled_at is null and ful.deleted_at is null`;
const PARCEL_COLUMNS = `ful.id as cause, share.order_group_id as recipient,
  jsonb_build_object('order_id', share.order_id) as data`;

/** Whether the shop itself called this order off, and said why. */
const BY_THE_SHOP = `exists (select 1 from seller_order handled
  where handled.order_id = share.order_id and handled.cancel_reason is not null and handled.deleted_at is null)`;
const GROUP_ENDED = "grp.status in ('expired', 'canceled')";

/** What buyers are told by mail. */
export const BUYER_NEWS: readonly News[] = [
  {
    template: "order-placed",
    found: `select grp.created_at as happened_at, grp.id as cause, grp.id as recipient, '{}'::jsonb as data
      from order_group grp where grp.status in ('awaiting_payment', 'pay_on_handover')`,
  },
  {
    template: "payment-confirmed",
    found: `select grp.paid_at as happened_at, grp.id as cause, grp.id as recipient, '{}'::jsonb as data
      from order_group grp where grp.status = 'paid' and grp.payment_provider_id in (${PAID_AHEAD})`,
  },
  {
    template: "payment-proof-rejected",
    found: `select proof.judged_at as happened_at, proof.id as cause, proof.order_group_id as recipient,
        jsonb_build_object('proof_id', proof.id) as data
      from payment_proof proof where proof.status = 'rejected' and proof.deleted_at is null`,
  },
  {
    // A parcel that left at once is told of by the next one.
    template: "order-packed",
    found: `select ful.packed_at as happened_at, ${PARCEL_COLUMNS} ${PARCEL}
      and ful.shipped_at is null and ful.delivered_at is null
      and (ful.metadata ->> '${READY_FOR_PICKUP_AT}') is null`,
  },
  {
    template: "order-shipped",
    found: `select ful.shipped_at as happened_at, ${PARCEL_COLUMNS} ${PARCEL}`,
  },
  {
    template: "order-ready-for-pickup",
    found: `select (ful.metadata ->> '${READY_FOR_PICKUP_AT}')::timestamptz as happened_at, ${PARCEL_COLUMNS} ${PARCEL}`,
  },
  {
    // One order of several, or one that its shop gave a reason for.
    template: "order-canceled",
    found: `select ord.canceled_at as happened_at, share.order_id as cause, share.order_group_id as recipient,
        jsonb_build_object('order_id', share.order_id) as data
      from order_group_share share join "order" ord on ord.id = share.order_id
      join order_group grp on grp.id = share.order_group_id
      where ord.status = 'canceled' and (${BY_THE_SHOP} or not ${GROUP_ENDED})`,
  },
  {
    // Everything that one buyer ordered, in one mail.
    template: "order-canceled",
    found: `select max(ord.canceled_at) as happened_at, grp.id as cause, grp.id as recipient, '{}'::jsonb as data
      from order_group grp join order_group_share share on share.order_group_id = grp.id
      join "order" ord on ord.id = share.order_id
      where ${GROUP_ENDED} and not ${BY_THE_SHOP}
      group by grp.id having bool_and(ord.status = 'canceled')`,
  },
  {
    template: "order-refunded",
    found: `select refund.created_at as happened_at, refund.id as cause, share.order_group_id as recipient,
        jsonb_build_object('order_id', share.order_id, 'refund_id', refund.id) as data
      from refund join payment on payment.id = refund.payment_id
      join order_group_share share on share.payment_collection_id = payment.payment_collection_id
      where refund.deleted_at is null`,
  },
];

/** What makers are told, by every way that reaches them. */
export const SELLER_NEWS: readonly News[] = [
  {
    template: "new-order",
    found: `select coalesce(grp.paid_at, grp.created_at) as happened_at, share.order_id as cause,
        share.seller_id as recipient,
        jsonb_build_object('order_id', share.order_id, 'number', grp.number, 'total', share.total) as data
      from order_group_share share join order_group grp on grp.id = share.order_group_id
      join "order" ord on ord.id = share.order_id
      where grp.status in ('paid', 'pay_on_handover') and ord.status <> 'canceled'`,
  },
];
