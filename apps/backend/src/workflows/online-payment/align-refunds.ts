import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { Sql } from "../order-group/shared-transaction";
import { writeRefund } from "../order-group/write-refund";
import { onlinePayments } from "./online-payments";
import { shareMoney, type ShareMoney } from "../order-group/share-money";

/** What a refund is marked with until an operator has seen it: its answer never came, and nobody's name is on it. */
export const FOUND = { by: "gerai", note: "Found at Stripe after an answer that never came" } as const;

/**
 * Brings the refunds that Medusa wrote down and those at the outside account into agreement, order by order: a
 * crash, a cut connection or a refund that fails days later leaves one without the other. They are told apart by
 * order and number, never by their place in a list, which moves when one of them fails. The caller holds the group's lock.
 */
export async function alignRefunds(container: MedusaContainer, groupId: string): Promise<void> {
  const online = onlinePayments(container);
  const payment = await online.paymentOf(groupId);
  if (payment?.status !== "captured" || payment.outside_id === null) return;
  const shares = await shareMoney(container, groupId);
  if (shares.reduce((sum, share) => sum + share.refunded, 0) === payment.refunded_total) return;
  const outside = await online.outside().refunds(payment.outside_id);
  for (const share of shares) {
    const standing = outside.filter((refund) => refund.orderId === share.orderId && refund.stands);
    const done = new Map(standing.map((refund) => [refund.number, refund.amount]));
    const written = await amountsWritten(container, share);
    for (const [index, amount] of written.entries()) {
      if (done.has(index + 1)) continue;
      await online.refundOrder(groupId, { orderId: share.orderId, amount, number: index + 1 });
    }
    // Written down, a refund gets the next number: so only those that follow without a gap.
    for (let number = written.length + 1; done.has(number); number += 1) {
      await writeDown(container, share, done.get(number) ?? 0);
    }
  }
}

/** The provider sees that it was done and asks for nothing. */
async function writeDown(container: MedusaContainer, share: ShareMoney, amount: number): Promise<void> {
  if (share.paymentId === null) return;
  await writeRefund(container, {
    paymentId: share.paymentId,
    orderId: share.orderId,
    orderCanceled: share.canceled,
    amount,
    by: FOUND.by,
    reason: FOUND.note,
  });
}

/** Oldest first, which is the order of their numbers. */
async function amountsWritten(container: MedusaContainer, { paymentId }: ShareMoney): Promise<number[]> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(
    `select amount::float8 as amount from refund where payment_id = ? and deleted_at is null
     order by created_at, id`,
    [paymentId ?? ""],
  );
  return rows.map((row) => Number(row.amount));
}
