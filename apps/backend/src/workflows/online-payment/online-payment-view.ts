import type { BuyerOrderGroup } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { OnlinePaymentRow } from "../../modules/online-payment/service";
import { checkOnlinePayment } from "./check-online-payment";
import { onlinePayments } from "./online-payments";
import { openOnlinePayment } from "./open-online-payment";

/** What a buyer's page needs to pay online, or to say why that is not possible now. */
export type OnlinePaymentView = Pick<BuyerOrderGroup["payment"], "client_secret" | "failure"> &
  Required<Pick<BuyerOrderGroup["payment"], "online" | "due">>;

/** Not every reload costs a call. */
const FRESH_MS = 2000;

/**
 * How the online payment of a group stands, for its buyer alone: who holds the client secret can pay. A payment
 * that could not be opened when the group was placed is opened now.
 * @returns null for a group that is not paid online
 */
export async function onlinePaymentView(
  container: MedusaContainer,
  group: { id: string; status: string },
): Promise<OnlinePaymentView | null> {
  const payment = await openOnlinePayment(container, group.id);
  if (!payment) return null;
  const online = group.status === "awaiting_payment" ? stateOf(payment) : endOf(payment);
  return {
    ...(online === "payable" && payment.client_secret !== null
      ? { client_secret: payment.client_secret }
      : {}),
    online,
    due: payment.due,
    failure: online === "payable" ? payment.failure : null,
  };
}

/**
 * Asks the outside account anew when that was last done some seconds ago and the buyer is about to look: the event
 * that tells of a payment may be late, or lost.
 * @param hasPaid the buyer comes back from paying, and must not be told that nothing came
 * @returns whether anything may have changed
 */
export async function refreshOnlinePayment(
  container: MedusaContainer,
  group: { id: string; status: string },
  hasPaid: boolean,
): Promise<boolean> {
  if (group.status !== "awaiting_payment") return false;
  const payment = await onlinePayments(container).paymentOf(group.id);
  if (!payment?.outside_id) return false;
  if (!hasPaid && (payment.checked_at?.getTime() ?? 0) > Date.now() - FRESH_MS) return false;
  try {
    await checkOnlinePayment(container, group.id);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`How ${group.id} stands could not be asked: ${reason}`);
    return false;
  }
}

function stateOf({ status, client_secret: secret }: OnlinePaymentRow): OnlinePaymentView["online"] {
  if (status === "authorized") return "held";
  if (status === "captured") return "paid";
  if (status === "canceled") return "over";
  return status === "open" && secret !== null ? "payable" : "unreachable";
}

function endOf({ status }: OnlinePaymentRow): OnlinePaymentView["online"] {
  return status === "captured" ? "paid" : "over";
}
