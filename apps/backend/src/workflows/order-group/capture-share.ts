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
  /** All of the share, which is also what is meant when it is absent. */
  amount?: number | undefined;
  actorId: string;
}

/**
 * Books the money of one share, always all of it. Of an online payment the first capture takes what all live shares
 * cost, and with it all of them are booked.
 * @throws MedusaError when only a part is to be booked
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
    await refusePart(container, paymentId, amount);
    if (await onlinePayments(container).paymentOf(groupId)) {
      // What was cancelled since must not be charged.
      await settleGroup(container, groupId);
    }
    await capture();
    await settleGroup(container, groupId);
  });
}

/**
 * A share is owed or paid, nothing between: settling its group books the whole of what is still owed, which no longer
 * fits once a part is booked. Of a card the outside account would take the whole sum anyway.
 */
async function refusePart(container: MedusaContainer, paymentId: string, amount?: number): Promise<void> {
  if (amount === undefined) return;
  const payment = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(paymentId, { select: ["id", "amount"] });
  if (Number(payment.amount) === amount) return;
  throw invalid(
    "capture_in_part",
    "Pembayaran satu pesanan dicatat seluruhnya, tidak sebagian. Catat seluruhnya, lalu kembalikan sebagian bila perlu.",
  );
}
