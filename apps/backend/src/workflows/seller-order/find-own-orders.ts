import type { OrderState } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { READY_FOR_PICKUP_AT } from "../../modules/order-group/domain/order-state";

/** Which of a shop's orders. */
export interface OwnOrderFilter {
  state?: OrderState | undefined;
  limit: number;
  offset: number;
}

/** One page of a shop's orders, newest first, and how many there are in each state. */
export interface OwnOrders {
  orders: { orderId: string; groupId: string }[];
  count: number;
  counts: Partial<Record<OrderState, number>>;
}

/** The shop's orders with their state, as `order-state.ts` gives it; a test holds the two together. */
const OWN = `
  with own as (
    select share.order_id, share.order_group_id, grp.created_at,
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
    left join lateral (
      select fulfillment.* from order_fulfillment link join fulfillment on fulfillment.id = link.fulfillment_id
      where link.order_id = share.order_id and link.deleted_at is null
        and fulfillment.canceled_at is null and fulfillment.deleted_at is null limit 1) parcel on true
    where share.seller_id = ? and share.deleted_at is null)`;

/** Finds one page of a shop's orders. */
export async function findOwnOrders(
  container: MedusaContainer,
  sellerId: string,
  { state, limit, offset }: OwnOrderFilter,
): Promise<OwnOrders> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const where = state === undefined ? "" : "where state = ?";
  const asked = state === undefined ? [] : [state];
  const { rows } = (await sql.raw(
    `${OWN} select order_id, order_group_id from own ${where} order by created_at desc, order_id desc limit ? offset ?`,
    [sellerId, ...asked, limit, offset],
  )) as { rows: { order_id: string; order_group_id: string }[] };
  const { rows: counted } = (await sql.raw(
    `${OWN} select state, count(*)::int as count from own group by state`,
    [sellerId],
  )) as { rows: { state: OrderState; count: number }[] };
  return {
    orders: rows.map((row) => ({ orderId: row.order_id, groupId: row.order_group_id })),
    count: counted
      .filter((row) => state === undefined || row.state === state)
      .reduce((sum, row) => sum + row.count, 0),
    counts: Object.fromEntries(counted.map((row) => [row.state, row.count])),
  };
}
