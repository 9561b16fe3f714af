import { PAYMENT_METHODS } from "@gerai/contracts";

import { READY_FOR_PICKUP_AT } from "../../modules/order-group/domain/order-state";

const AT_HANDOVER = Object.entries(PAYMENT_METHODS)
  .filter(([, method]) => method.startsAs === "pay_on_handover")
  .map(([id]) => `'${id}'`)
  .join(", ");

/**
 * Orders of shops with their state, as `order-state.ts` gives it, their stage, and since when their maker could begin,
 * as `deadlines.ts` gives it; a test holds each pair together.
 * @param where what of `order_group_share share` is wanted
 */
export function ownOrdersSql(where: string): string {
  return `
  with judged as (
    select share.order_id, share.order_group_id, share.seller_id, grp.created_at,
      handling.seen_at, handling.accepted_at,
      case when grp.payment_provider_id not in (${AT_HANDOVER}) and grp.paid_at is null then null else greatest(
        case when grp.payment_provider_id in (${AT_HANDOVER}) then grp.created_at else grp.paid_at end,
        ((share.snapshot -> 'seller' ->> 'rests_until')::date + 1)::timestamp at time zone 'Asia/Jakarta') end as since,
      case
        when ord.status = 'canceled' then 'canceled'
        when parcel.id is not null then
          case when parcel.delivered_at is not null then 'done'
               when parcel.shipped_at is not null then 'shipped'
               when parcel.metadata ->> '${READY_FOR_PICKUP_AT}' is not null then 'ready_for_pickup'
               else 'packed' end
        when grp.status in ('expired', 'canceled') then 'canceled'
        when grp.status = 'awaiting_payment' then 'awaiting_payment'
        else 'new' end as state
    from order_group_share share
    join order_group grp on grp.id = share.order_group_id
    join "order" ord on ord.id = share.order_id
    left join seller_order handling on handling.order_id = share.order_id and handling.deleted_at is null
    left join lateral (
      select fulfillment.* from order_fulfillment link join fulfillment on fulfillment.id = link.fulfillment_id
      where link.order_id = share.order_id and link.deleted_at is null
        and fulfillment.canceled_at is null and fulfillment.deleted_at is null limit 1) parcel on true
    where ${where} and share.deleted_at is null),
  own as (
    select judged.*,
      case
        when state = 'awaiting_payment' then 'unpaid'
        when state = 'new' and accepted_at is null then 'new'
        when state in ('new', 'packed', 'ready_for_pickup') then 'processing'
        else state end as stage
    from judged)`;
}
