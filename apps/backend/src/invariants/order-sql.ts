import { ORDER_TRANSITIONS } from "@gerai/contracts";

import { READY_FOR_PICKUP_AT } from "../modules/order-group/domain/order-state";
import { movesOf, quote, refuse, trigger, triggerFunction } from "./sql";

/**
 * Keeps the life of one maker's order, whichever route or workflow writes: nothing leaves before it is paid or
 * promised, an order is one parcel, and it moves by the table.
 */
export function orderSql(): string[] {
  return [...packedSql(), ...movedSql(), ...canceledSql(), ...groupSql()];
}

/** An order is packed once, while its group is paid or pays at the handover. The row locks keep out cancelling and a second packing. */
function packedSql(): string[] {
  return [
    triggerFunction(
      "gerai_order_packed",
      `
  if new.deleted_at is not null then return new; end if;
  if exists (select 1 from order_group_share share where share.order_id = new.order_id) then
    perform 1 from order_group grp join order_group_share share on share.order_group_id = grp.id
      where share.order_id = new.order_id and grp.status in ('paid', 'pay_on_handover') for share of grp;
    if not found then ${refuse("order_packed_unpaid")} end if;
    perform 1 from "order" where id = new.order_id and status <> 'canceled' for no key update;
    if not found then ${refuse("order_packed_unpaid")} end if;
    if exists (select 1 from order_fulfillment link join fulfillment ful on ful.id = link.fulfillment_id
               where link.order_id = new.order_id and link.deleted_at is null and link.id <> new.id
                 and ful.canceled_at is null) then
      ${refuse("order_packed_once")}
    end if;
  end if;
  return new;`,
    ),
    ...trigger(
      "order_fulfillment",
      "gerai_order_packed",
      "before insert or update",
      "for each row execute function gerai_order_packed()",
    ),
  ];
}

/** Where a fulfilment is, by its columns; what was undone is back on the shelf. */
function stateOf(row: "old" | "new"): string {
  return `case when ${row}.canceled_at is not null then 'new' when ${row}.delivered_at is not null then 'done'
    when ${row}.shipped_at is not null then 'shipped'
    when ${row}.metadata->>${quote(READY_FOR_PICKUP_AT)} is not null then 'ready_for_pickup' else 'packed' end`;
}

function movedSql(): string[] {
  return [
    `create or replace function gerai_order_moved() returns trigger language plpgsql as $body$
declare
  before text := ${stateOf("old")};
  after text := ${stateOf("new")};
  kind text;
begin
  if before = after then return new; end if;
  if not exists (select 1 from order_fulfillment link join order_group_share share on share.order_id = link.order_id
                 where link.fulfillment_id = new.id) then
    return new;
  end if;
  -- The other way round is a failed workflow that takes its own step back; undoing itself is never undone.
  if before = 'new' or ((before, after) not in (${movesOf(ORDER_TRANSITIONS)})
      and (after, before) not in (${movesOf(ORDER_TRANSITIONS)})) then
    ${refuse("order_move")}
  end if;
  if after in ('shipped', 'ready_for_pickup') and before = 'packed' then
    select option.data->>'kind' into kind from shipping_option option where option.id = new.shipping_option_id;
    if kind is distinct from (case after when 'shipped' then 'courier' else 'pickup' end) then
      ${refuse("order_move")}
    end if;
  end if;
  if after in ('shipped', 'ready_for_pickup', 'done') then
    perform 1 from order_group grp join order_group_share share on share.order_group_id = grp.id
      join order_fulfillment link on link.order_id = share.order_id
      where link.fulfillment_id = new.id and grp.status in ('paid', 'pay_on_handover') for share of grp;
    if not found then ${refuse("order_packed_unpaid")} end if;
  end if;
  return new;
end
$body$`,
    ...trigger(
      "fulfillment",
      "gerai_order_moved",
      "before update",
      "for each row execute function gerai_order_moved()",
    ),
  ];
}

/** A parcel is taken apart before its order is cancelled, so that its goods are counted again. */
function canceledSql(): string[] {
  return [
    triggerFunction(
      "gerai_order_canceled",
      `
  if new.status = 'canceled' and old.status <> 'canceled' and exists (
      select 1 from order_fulfillment link join fulfillment ful on ful.id = link.fulfillment_id
      where link.order_id = new.id and link.deleted_at is null and ful.canceled_at is null) then
    ${refuse("order_canceled_packed")}
  end if;
  return new;`,
    ),
    ...trigger(
      '"order"',
      "gerai_order_canceled",
      "before update of status",
      "for each row execute function gerai_order_canceled()",
    ),
  ];
}

/** A group whose goods are out is not called off as a whole: its other orders are, one by one. */
function groupSql(): string[] {
  return [
    triggerFunction(
      "gerai_order_group_goods_out",
      `
  if new.status in ('expired', 'canceled') and new.status <> old.status and exists (
      select 1 from order_group_share share
      join order_fulfillment link on link.order_id = share.order_id and link.deleted_at is null
      join fulfillment ful on ful.id = link.fulfillment_id and ful.canceled_at is null
      where share.order_group_id = new.id and (ful.shipped_at is not null or ful.delivered_at is not null)) then
    ${refuse("order_group_goods_out")}
  end if;
  return new;`,
    ),
    ...trigger(
      "order_group",
      "gerai_order_group_goods_out",
      "before update of status",
      "for each row execute function gerai_order_group_goods_out()",
    ),
  ];
}
