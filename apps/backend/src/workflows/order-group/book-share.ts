import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";

/** What is needed to write down the money of one share. */
export interface BookableShare {
  orderId: string;
  /** Whole rupiah. */
  total: number;
  sessionId: string | null;
  paymentId: string | null;
}

/**
 * Writes down that the money of a share has arrived or is held.
 * @returns the id of Medusa's payment
 */
export async function authorizeShare(container: MedusaContainer, share: BookableShare): Promise<string> {
  if (share.paymentId !== null) return share.paymentId;
  if (share.sessionId === null) throw new Error(`Order ${share.orderId} has no payment session`);
  const payments = container.resolve(Modules.PAYMENT);
  const session = await payments.retrievePaymentSession(share.sessionId, { select: ["id", "data"] });
  await payments.updatePaymentSession({
    id: share.sessionId,
    amount: share.total,
    currency_code: "idr",
    data: { ...session.data, received: true },
  });
  const payment = (await payments.authorizePaymentSession(share.sessionId, {})) as { id: string } | null;
  if (!payment) throw new Error(`The money of order ${share.orderId} has not arrived`);
  return payment.id;
}

/** Writes down the money of one share: authorised first where that waited for the money to arrive. */
export async function bookShare(container: MedusaContainer, share: BookableShare): Promise<void> {
  const paymentId = await authorizeShare(container, share);
  await capturePaymentWorkflow(container).run({ input: { payment_id: paymentId } });
}
