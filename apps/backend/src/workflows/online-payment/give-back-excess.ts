import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { OnlinePaymentRow } from "../../modules/online-payment/service";
import { bookShare } from "../order-group/book-share";
import { writeRefund } from "../order-group/write-refund";
import { onlinePayments } from "./online-payments";
import { shareMoney, type ShareMoney } from "../order-group/share-money";

/** Who the records name when nobody of the programme decided. */
const NOBODY = "gerai";
const REASON = "Paid after the order was cancelled";

/**
 * Gives back what was taken for shares that nobody gets any more: booked on the order first and refunded there, so
 * that Medusa's own record of the order says both. The caller holds the group's lock.
 */
export async function giveBackExcess(container: MedusaContainer, groupId: string): Promise<void> {
  const payment = await onlinePayments(container).paymentOf(groupId);
  if (payment?.status !== "captured") return;
  const shares = await shareMoney(container, groupId);
  let excess = excessOf(payment, shares);
  for (const share of shares.filter((one) => one.canceled && !one.voided)) {
    if (share.captured === 0 && excess >= share.total) {
      await bookShare(container, share);
      excess -= share.total;
    }
    await refundWhole(container, groupId, share.orderId);
  }
  if (excess > 0) await refundUnbooked(container, payment, excess);
}

/** Whole rupiah that were taken and belong to no booked or live share. */
function excessOf(payment: OnlinePaymentRow, shares: ShareMoney[]): number {
  const explained = shares.reduce(
    (sum, share) => sum + (share.canceled ? share.captured : Math.max(share.captured, share.total)),
    0,
  );
  const booked = shares.reduce((sum, share) => sum + share.refunded, 0);
  return payment.captured_total - explained - Math.max(0, payment.refunded_total - booked);
}

/** Also what was booked a moment before the process died. */
async function refundWhole(container: MedusaContainer, groupId: string, orderId: string): Promise<void> {
  const share = (await shareMoney(container, groupId)).find((one) => one.orderId === orderId);
  if (!share?.paymentId || share.captured <= share.refunded) return;
  await writeRefund(container, {
    paymentId: share.paymentId,
    orderId,
    orderCanceled: true,
    amount: share.captured - share.refunded,
    by: NOBODY,
    reason: REASON,
  });
}

/** More was taken than all shares together explain: that is a person's business, but the money goes back first. */
async function refundUnbooked(
  container: MedusaContainer,
  payment: OnlinePaymentRow,
  excess: number,
): Promise<void> {
  const groupId = payment.order_group_id;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`${groupId}: Rp${String(excess)} more were taken than its orders cost; giving it back unbooked`);
  await onlinePayments(container).refundOrder(groupId, { orderId: groupId, amount: excess, number: 1 });
}
