import type { IOrderModuleService, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";

/** Money of one order that goes back to its buyer. */
export interface RefundInput {
  paymentId: string;
  orderId: string;
  orderCanceled: boolean;
  /** Whole rupiah. */
  amount: number;
  /** Who decided. */
  by: string;
  reason: string;
}

/**
 * Gives money back through the provider of the payment, and writes it on payment and order. Medusa refuses more
 * than was captured.
 */
export async function writeRefund(
  container: MedusaContainer,
  { paymentId, orderId, orderCanceled, amount, by, reason }: RefundInput,
): Promise<void> {
  const refund = { payment_id: paymentId, amount, created_by: by, note: reason };
  if (!orderCanceled) {
    await refundPaymentWorkflow(container).run({ input: refund });
    return;
  }
  // Medusa's workflow adds a credit line, which a cancelled order no longer takes.
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const before = await payments.listRefunds({ payment_id: paymentId }, { select: ["id"] });
  const { refunds } = await payments.refundPayment(refund);
  const made = refunds?.find(({ id }) => before.every((one) => one.id !== id));
  await orders.addOrderTransactions({
    order_id: orderId,
    amount: -amount,
    currency_code: "idr",
    reference: "refund",
    reference_id: made?.id ?? paymentId,
  });
}
