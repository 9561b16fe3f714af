import { ONLINE_PAYMENT_METHODS } from "@gerai/contracts";
import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { ONLINE_PAYMENT_MODULE } from "../../modules/online-payment";
import type OnlinePaymentModuleService from "../../modules/online-payment/service";
import type { JudgedBasket } from "./judge-basket";
import type { PlannedOrder } from "./order-input";
import type { SharedTransaction } from "./shared-transaction";

/**
 * Gives every order a payment collection for its share, with the buyer's way to pay on it, and a group that is paid
 * online the one payment that will be asked for. Our providers ask nothing of anyone at this point, so this is safe
 * inside the transaction.
 * @returns collection id by order id
 */
export async function openSharePayments(
  container: MedusaContainer,
  transaction: SharedTransaction,
  { basket, payment, total }: JudgedBasket,
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
        data: { order_group_id: groupId, order_id: orderId },
      },
      context,
    );
    await payments.authorizePaymentSession(session.id, {}, context);
    collections.set(orderId, collection.id);
  }
  if (Object.hasOwn(ONLINE_PAYMENT_METHODS, payment.providerId)) {
    // Asked for after the commit; until then nobody can be charged.
    const online = container.resolve<OnlinePaymentModuleService>(ONLINE_PAYMENT_MODULE);
    await online.createOnlinePayments(
      {
        order_group_id: groupId,
        provider_id: payment.providerId,
        status: "unopened",
        capture: online.captureMode,
        due: total,
      },
      transaction.context(ONLINE_PAYMENT_MODULE),
    );
  }
  return collections;
}
