/**
 * Whether a group holds an order that waits for its maker, that nobody of the shop has opened, and about which nobody
 * has tried to reach the shop. The clock ends no such group that its buyer has not failed to pay.
 * @param groupId an SQL expression
 */
export const MAKER_UNREACHED = (groupId: string): string => `exists (
    select 1 from order_group_share share
    join "order" ord on ord.id = share.order_id and ord.status <> 'canceled'
    where share.order_group_id = ${groupId} and share.deleted_at is null
      and not exists (select 1 from order_fulfillment link
        join fulfillment ful on ful.id = link.fulfillment_id and ful.canceled_at is null
        where link.order_id = share.order_id and link.deleted_at is null)
      and not exists (select 1 from seller_order handling
        where handling.order_id = share.order_id and handling.seen_at is not null and handling.deleted_at is null)
      and not exists (select 1 from order_contact_attempt attempt
        where attempt.order_id = share.order_id and attempt.deleted_at is null))`;
