import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../../../errors/person-error";
import { heedOnlineEvent } from "../../../../workflows/online-payment/heed-online-event";
import { onlinePayments } from "../../../../workflows/online-payment/online-payments";

/**
 * Stripe tells of something. Only the signature is trusted: how the payment stands is asked of Stripe itself, so
 * events may come twice, late, in any order or for payments that are not ours. Answers 2xx when there is nothing
 * left to tell, 400 to anyone who is not Stripe, and 5xx when Stripe should tell again.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { gateway } = onlinePayments(req.scope);
  if (!gateway) throw notFound("route_refused", "Pembayaran online tidak diaktifkan.");
  const signature = req.headers["stripe-signature"];
  let event: ReturnType<typeof gateway.eventOf>;
  try {
    event = gateway.eventOf(req.rawBody as Buffer, typeof signature === "string" ? signature : "");
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Stripe event refused: ${reason ?? ""}`);
    res.status(400).json({ type: "invalid_data", message: "The signature is not valid." });
    return;
  }
  await heedOnlineEvent(req.scope, event);
  res.json({ received: true });
}
