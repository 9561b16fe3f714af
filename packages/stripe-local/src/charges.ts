import type { Charge, Intent } from "./objects.js";
import { newId, now } from "./store.js";
import type { World } from "./world.js";

/** Charges an intent's card: takes the money, or holds it when the shop wants to take it later. */
export function settleCharge({ store, tell }: World, intent: Intent): Intent {
  const holds = intent.capture_method === "manual";
  const charge: Charge = {
    id: newId("ch"),
    object: "charge",
    created: now(),
    livemode: false,
    amount: intent.amount,
    amount_captured: holds ? 0 : intent.amount,
    amount_refunded: 0,
    currency: intent.currency,
    captured: !holds,
    paid: true,
    refunded: false,
    status: "succeeded",
    payment_intent: intent.id,
    payment_method: intent.payment_method ?? "",
    metadata: { ...intent.metadata },
  };
  store.charges.set(charge.id, charge);
  intent.latest_charge = charge.id;
  tell("charge.succeeded", charge);
  if (holds) {
    Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount });
    tell("payment_intent.amount_capturable_updated", intent);
  } else {
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount });
    tell("payment_intent.succeeded", intent);
  }
  return intent;
}
