import { invalidRequest } from "./api-error.js";
import { CREATE_REFUND } from "./endpoints.js";
import { numberOf, textOf, textsOf, type FormHash } from "./form.js";
import type { Charge, Refund } from "./objects.js";
import { checkParams } from "./params.js";
import { newId, now } from "./store.js";
import type { World } from "./world.js";

/** `POST /v1/refunds` */
export function createRefund(world: World, given: FormHash): Refund {
  checkParams(given, CREATE_REFUND);
  const charge = chargeOf(world, given);
  const left = charge.amount_captured - charge.amount_refunded;
  if (left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    });
  }
  const amount = numberOf(given.amount) ?? left;
  if (amount < 1) {
    throw invalidRequest("Invalid positive integer", { code: "parameter_invalid_integer", param: "amount" });
  }
  if (amount > left) {
    throw invalidRequest(
      `Refund amount (${String(amount)}) is greater than unrefunded amount on charge (${String(left)})`,
      { param: "amount" },
    );
  }
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount_captured;
  const refund: Refund = {
    id: newId("re"),
    object: "refund",
    created: now(),
    amount,
    charge: charge.id,
    currency: charge.currency,
    metadata: textsOf(given.metadata),
    payment_intent: charge.payment_intent,
    reason: textOf(given.reason) ?? null,
    status: "succeeded",
  };
  world.store.refunds.set(refund.id, refund);
  world.tell("refund.created", refund);
  world.tell("charge.refunded", charge);
  return refund;
}

/** The buyer's bank sends a refund back, days after it had succeeded. */
export function failRefund({ store, tell }: World, refund: Refund): Refund {
  if (refund.status === "failed") return refund;
  Object.assign(refund, { status: "failed", failure_reason: "expired_or_canceled_card" });
  const charge = store.charge(refund.charge);
  charge.amount_refunded -= refund.amount;
  charge.refunded = false;
  tell("charge.refund.updated", refund);
  return refund;
}

function chargeOf({ store }: World, given: FormHash): Charge {
  const intentId = textOf(given.payment_intent);
  const chargeId = textOf(given.charge);
  if ((intentId === undefined) === (chargeId === undefined)) {
    throw invalidRequest(
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  }
  if (chargeId !== undefined) return store.charge(chargeId);
  const intent = store.intent(intentId ?? "");
  const charge = intent.latest_charge === null ? undefined : store.charges.get(intent.latest_charge);
  if (charge?.captured !== true) {
    throw invalidRequest(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  }
  return charge;
}
