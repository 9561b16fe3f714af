import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";

import { invalid } from "../../errors/person-error";
import { onlinePayments } from "../online-payment/online-payments";
import { groupLock, groupOfPayment } from "./read-group";
import { settleGroup } from "./settle-group";

/** Money of one order that an operator takes, or has received. */
export interface CaptureShareInput {
  paymentId: string;
  /** Whole rupiah; all of it when absent. */
  amount?: number | undefined;
  actorId: string;
}

/**
 * Books the money of one share. Of an online payment the first capture takes what all live shares cost, and with it
 * all of them are booked.
 */
export async function captureShare(
  container: MedusaContainer,
  { paymentId, amount, actorId }: CaptureShareInput,
): Promise<void> {
  const capture = async () => {
    await capturePaymentWorkflow(container).run({
      input: {
        payment_id: paymentId,
        captured_by: actorId,
        ...(amount === undefined ? {} : { amount }),
      },
    });
  };
  const groupId = await groupOfPayment(container, paymentId);
  if (groupId === null) {
    await capture();
    return;
  }
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    if (await onlinePayments(container).paymentOf(groupId)) {
      await refusePart(container, paymentId, amount);
      // What was cancelled since must not be charged.
      await settleGroup(container, groupId);
    }
    await capture();
    await settleGroup(container, groupId);
  });
}

/** The outside account would take the whole sum, and its rest would be in nobody's books. */
async function refusePart(container: MedusaContainer, paymentId: string, amount?: number): Promise<void> {
  if (amount === undefined) return;
  const payment = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(paymentId, { select: ["id", "amount"] });
  if (Number(payment.amount) === amount) return;
  throw invalid(
    "capture_in_part",
    "Pembayaran kartu diambil seluruhnya. Ambil seluruhnya, lalu kembalikan sebagian bila perlu.",
  );
}
