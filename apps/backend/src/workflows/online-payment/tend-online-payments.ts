import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { groupLock } from "../order-group/read-group";
import { settleGroup } from "../order-group/settle-group";
import { attempt, idsOf } from "../order-group/tend-each";
import { checkOnlinePayment, readAgain } from "./check-online-payment";
import { onlinePayments } from "./online-payments";

/** What one round did; a second one right after it does nothing. */
export interface OnlineTendReport {
  /** Groups whose time was up: ended, or found paid after all. */
  ended: number;
  /** Groups about which the outside account was asked. */
  asked: number;
  settled: number;
}

const BATCH = 50;
/** Asking costs a call each; an event usually comes first. */
const ASKED_AT_ONCE = 20;

const OVERDUE = `
  select grp.id from order_group grp join online_payment pay on pay.order_group_id = grp.id
  where grp.status = 'awaiting_payment' and grp.expires_at < now()
  order by grp.expires_at limit ${String(BATCH)}`;

/** Often in the first minutes, when a lost event would be missed most; hourly later on. */
const UNHEARD_OF = `
  select grp.id from order_group grp join online_payment pay on pay.order_group_id = grp.id
  where grp.status = 'awaiting_payment' and pay.status in ('open', 'authorized')
    and pay.checked_at < now() - greatest(interval '2 minutes', least(interval '1 hour', (now() - pay.created_at) / 4))
  order by pay.checked_at limit ${String(ASKED_AT_ONCE)}`;

/**
 * Groups that do not say what their payment says, or money that no booking explains. Who was asked about longest ago
 * comes first: differences that nothing settles, such as a refund made by hand outside, keep no others waiting.
 */
const UNSETTLED = `
  select grp.id from order_group grp join online_payment pay on pay.order_group_id = grp.id
  left join lateral (
    select coalesce(sum(booked.captured), 0) as captured, coalesce(sum(booked.refunded), 0) as refunded
    from order_group_share share
    join payment on payment.payment_collection_id = share.payment_collection_id and payment.deleted_at is null
    left join lateral (
      select (select sum(amount) from capture where payment_id = payment.id and deleted_at is null) as captured,
             (select sum(amount) from refund where payment_id = payment.id and deleted_at is null) as refunded
    ) booked on true
    where share.order_group_id = grp.id
  ) money on true
  where (grp.status in ('expired', 'canceled') and pay.status in ('unopened', 'open', 'authorized'))
    or (grp.status = 'awaiting_payment' and pay.status = 'canceled')
    or (grp.status = 'awaiting_payment' and pay.status = 'captured' and pay.captured_total >= pay.due)
    or (grp.status <> 'awaiting_payment' and pay.status = 'captured'
        and pay.captured_total - pay.refunded_total <> money.captured - money.refunded)
  order by pay.checked_at nulls first limit ${String(BATCH)}`;

/** Ends online payments whose time is up, asks about those nothing was heard of, and settles what a crash left. */
export async function tendOnlinePayments(container: MedusaContainer): Promise<OnlineTendReport> {
  const overdue = await idsOf(container, OVERDUE);
  for (const id of overdue) await attempt(container, `The payment of ${id}`, () => endOverdue(container, id));
  const unheard = await idsOf(container, UNHEARD_OF);
  for (const id of unheard)
    await attempt(container, `The payment of ${id}`, () => checkOnlinePayment(container, id));
  const unsettled = await idsOf(container, UNSETTLED);
  for (const id of unsettled)
    await attempt(container, `The payment of ${id}`, () => checkOnlinePayment(container, id));
  return { ended: overdue.length, asked: unheard.length, settled: unsettled.length };
}

/**
 * The payment ends first: if the buyer has paid meanwhile, the group is paid. Money that is held was promised in
 * time, so it is taken rather than let go.
 */
async function endOverdue(container: MedusaContainer, groupId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    const online = onlinePayments(container);
    await readAgain(container, groupId);
    const payment = await online.paymentOf(groupId);
    if (payment?.status === "authorized") await online.captureGroup(groupId);
    else if (payment) await online.close(payment);
    await settleGroup(container, groupId);
  });
}
