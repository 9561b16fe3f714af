import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { MAKER_UNREACHED } from "../../invariants/maker-unreached-sql";
import { announceOrderGroup } from "./announce-order-group";
import { groupLock, readGroup } from "./read-group";
import { cancelOrder, settleGroup } from "./settle-group";
import { attempt, idsOf } from "./tend-each";

/** What one round found; a second one right after it finds nothing. */
export interface TendReport {
  expired: number;
  settled: number;
  announced: number;
}

/** At most so many of each kind in a round, so that a round after a long stop ends too. */
const BATCH = 200;

/** Groups whose orders do not say what the group says; the same law as `settleGroup`, as one question. */
const UNSETTLED = `
  select grp.id from order_group grp
  join order_group_share share on share.order_group_id = grp.id
  join "order" ord on ord.id = share.order_id
  left join lateral (
    select bool_or(pay.captured_at is not null) as captured,
      sum((select sum(amount) from capture where payment_id = pay.id and deleted_at is null))
        > coalesce(sum((select sum(amount) from refund where payment_id = pay.id and deleted_at is null)), 0) as kept
    from payment pay
    where pay.payment_collection_id = share.payment_collection_id and pay.deleted_at is null
  ) money on true
  left join lateral (
    select bool_or(ful.delivered_at is not null) as over from order_fulfillment link
    join fulfillment ful on ful.id = link.fulfillment_id and ful.canceled_at is null
    where link.order_id = share.order_id and link.deleted_at is null
  ) hand on true
  group by grp.id, grp.status
  having (grp.status in ('expired', 'canceled') and bool_or(ord.status <> 'canceled'))
    or bool_or(ord.status = 'canceled' and money.kept)
    or (grp.status in ('awaiting_payment', 'pay_on_handover', 'paid') and bool_and(ord.status = 'canceled'))
    or (grp.status = 'paid' and bool_or(ord.status <> 'canceled' and money.captured is not true))
    or (grp.status = 'pay_on_handover'
        and bool_or(ord.status <> 'canceled' and hand.over and money.captured is not true))
    or (grp.status in ('awaiting_payment', 'pay_on_handover')
        and bool_or(ord.status <> 'canceled') and bool_and(ord.status = 'canceled' or money.captured is true))
  order by grp.id limit ${String(BATCH)}`;

/** Goods of the group have left: with a courier, or over the counter. */
const GOODS_OUT = `
  exists (select 1 from order_group_share share
    join order_fulfillment link on link.order_id = share.order_id and link.deleted_at is null
    join fulfillment ful on ful.id = link.fulfillment_id and ful.canceled_at is null
    where share.order_group_id = order_group.id and (ful.shipped_at is not null or ful.delivered_at is not null))`;

/** The buyer has sent something in that an operator has yet to look at. */
const PROOF_WAITS = `
  exists (select 1 from payment_proof proof
    where proof.order_group_id = order_group.id and proof.status = 'waiting' and proof.deleted_at is null)`;

/** These end at the outside account first: `tendOnlinePayments`. */
const PAID_ONLINE = "exists (select 1 from online_payment pay where pay.order_group_id = order_group.id)";

/** A maker who has not heard of an order did not fail to deal with it; the database refuses it as well. */
const MAKER_WAITS = `status = 'pay_on_handover' and ${MAKER_UNREACHED("order_group.id")}`;

const OVERDUE = `status in ('awaiting_payment', 'pay_on_handover') and expires_at < now()
  and not ${PROOF_WAITS} and not ${PAID_ONLINE} and not (${MAKER_WAITS})`;

/** Ends unpaid groups whose time is up, settles what a crash left half done, and tells of orders untold. */
export async function tendGroups(container: MedusaContainer): Promise<TendReport> {
  const expired = await idsOf(
    container,
    `update order_group set status = 'expired', updated_at = now()
     where id in (select id from order_group where ${OVERDUE} and not ${GOODS_OUT}
                  order by expires_at limit ${String(BATCH)} for update skip locked)
     returning id`,
  );
  const partly = await idsOf(
    container,
    `select id from order_group where ${OVERDUE} and ${GOODS_OUT} order by expires_at limit ${String(BATCH)}`,
  );
  for (const id of partly)
    await attempt(container, `Order group ${id}`, () => releaseUnclaimed(container, id));
  const unsettled = await idsOf(container, UNSETTLED);
  for (const id of unsettled) {
    await attempt(container, `Order group ${id}`, () =>
      container.resolve(Modules.LOCKING).execute(groupLock(id), () => settleGroup(container, id)),
    );
  }
  // A minute's grace: the placement itself is about to tell of younger ones.
  const untold = await idsOf(
    container,
    `select id from order_group where announced_at is null and created_at < now() - interval '1 minute'
     order by created_at limit ${String(BATCH)}`,
  );
  for (const id of untold)
    await attempt(container, `Order group ${id}`, () => announceOrderGroup(container, id));
  return { expired: expired.length, settled: partly.length + unsettled.length, announced: untold.length };
}

/** The buyer took some makers' goods and left the others: those go back on the shelf, and what was taken is paid. */
async function releaseUnclaimed(container: MedusaContainer, groupId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    const { shares } = await readGroup(container, groupId);
    for (const share of shares.filter((one) => !one.canceled && !one.captured && !one.handedOver)) {
      await cancelOrder(container, share.orderId);
    }
    await settleGroup(container, groupId);
  });
}
