import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import type { JudgedBasket } from "./judge-basket";
import type { PlannedOrder } from "./order-input";
import type { SharedTransaction } from "./shared-transaction";

/**
 * Gives every order a payment collection for its share, with the buyer's way to pay on it. Our providers ask
 * nothing of anyone at this point, so this is safe inside the transaction.
 * @returns collection id by order id
 */
export async function openSharePayments(
  container: MedusaContainer,
  transaction: SharedTransaction,
  { basket, payment }: JudgedBasket,
  planned: PlannedOrder[],
  groupId: string,
): Promise<Map<string, string>> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  const context = transaction.context(Modules.PAYMENT);
  const collections = new Map<string, string>();
  for (const { orderId, share } of planned) {
    const collection = await payments.createPaymentCollections(
      {
        currency_code: basket.currency_code,
        amount: share.total,
        metadata: { order_group_id: groupId, order_id: orderId },
      },
      context,
    );
    const session = await payments.createPaymentSession(
      collection.id,
      {
        provider_id: payment.providerId,
        amount: share.total,
        currency_code: basket.currency_code,
        data: {},
      },
      context,
    );
    await payments.authorizePaymentSession(session.id, {}, context);
    collections.set(orderId, collection.id);
  }
  return collections;
}
