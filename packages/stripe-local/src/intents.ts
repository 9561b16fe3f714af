import { ApiError, invalidRequest } from "./api-error.js";
import { checkParams } from "./params.js";
import { behaviourOf, findMethod, methodFromData } from "./cards.js";
import { CANCEL_INTENT, CAPTURE_INTENT, CONFIRM_INTENT, CREATE_INTENT, UPDATE_INTENT } from "./endpoints.js";
import { listOf, numberOf, textOf, textsOf, type FormHash } from "./form.js";
import { settleCharge } from "./charges.js";
import type { Intent, IntentStatus, PaymentError } from "./objects.js";
import { newId, now, type Store } from "./store.js";
import type { World } from "./world.js";

/** Rp10.000 and a little under Rp10 milyar, in hundredths. */
const SMALLEST_IDR = 1_000_000;
const LARGEST = 999_999_999_999;

/** `POST /v1/payment_intents` */
export function createIntent(world: World, given: FormHash): Intent {
  checkParams(given, CREATE_INTENT, ["amount", "currency"]);
  const currency = (textOf(given.currency) ?? "").toLowerCase();
  if (!/^[a-z]{3}$/.test(currency)) {
    throw invalidRequest(`Invalid currency: ${currency}.`, { param: "currency" });
  }
  const id = newId("pi");
  const automatic =
    typeof given.automatic_payment_methods === "object" ? given.automatic_payment_methods : null;
  const types = listOf(given.payment_method_types);
  const intent: Intent = {
    id,
    object: "payment_intent",
    created: now(),
    livemode: false,
    amount: checkedAmount(numberOf(given.amount) ?? 0, currency),
    amount_capturable: 0,
    amount_received: 0,
    automatic_payment_methods:
      // Since 2023-08-16 on by default when no types are named.
      types.length === 0 && automatic?.enabled !== "false"
        ? { enabled: true, allow_redirects: textOf(automatic?.allow_redirects) ?? "always" }
        : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: textOf(given.capture_method) ?? "automatic_async",
    client_secret: `${id}_secret_${newId("s").slice(2)}`,
    confirmation_method: textOf(given.confirmation_method) ?? "automatic",
    currency,
    customer: null,
    description: textOf(given.description) ?? null,
    last_payment_error: null,
    latest_charge: null,
    metadata: textsOf(given.metadata),
    next_action: null,
    payment_method: null,
    payment_method_types: types.length > 0 ? types : ["card"],
    receipt_email: textOf(given.receipt_email) ?? null,
    statement_descriptor: textOf(given.statement_descriptor) ?? null,
    statement_descriptor_suffix: textOf(given.statement_descriptor_suffix) ?? null,
    status: "requires_payment_method",
  };
  takeMethod(world.store, intent, given);
  world.store.intents.set(id, intent);
  world.tell("payment_intent.created", intent);
  return given.confirm === "true" ? confirm(world, intent, given) : intent;
}

/** `POST /v1/payment_intents/:id` */
export function updateIntent({ store }: World, id: string, given: FormHash): Intent {
  checkParams(given, UPDATE_INTENT);
  const intent = store.intent(id);
  const amount = numberOf(given.amount);
  if (amount !== undefined && amount !== intent.amount) {
    expectStatus(
      intent,
      ["requires_payment_method", "requires_confirmation", "requires_action"],
      "This PaymentIntent's amount could not be updated",
    );
    intent.amount = checkedAmount(amount, intent.currency);
  }
  takeMethod(store, intent, given);
  intent.description = textOf(given.description) ?? intent.description;
  intent.receipt_email = textOf(given.receipt_email) ?? intent.receipt_email;
  intent.metadata = { ...intent.metadata, ...textsOf(given.metadata) };
  return intent;
}

/** `POST /v1/payment_intents/:id/confirm` */
export function confirmIntent(world: World, id: string, given: FormHash): Intent {
  checkParams(given, CONFIRM_INTENT);
  const intent = world.store.intent(id);
  expectStatus(
    intent,
    ["requires_payment_method", "requires_confirmation", "requires_action"],
    "You cannot confirm this PaymentIntent",
  );
  takeMethod(world.store, intent, given);
  return confirm(world, intent, given);
}

/** `POST /v1/payment_intents/:id/capture` */
export function captureIntent({ store, tell }: World, id: string, given: FormHash): Intent {
  checkParams(given, CAPTURE_INTENT);
  const intent = store.intent(id);
  expectStatus(intent, ["requires_capture"], "This PaymentIntent could not be captured");
  const amount = numberOf(given.amount_to_capture) ?? intent.amount_capturable;
  if (amount > intent.amount_capturable || amount < 1) {
    throw invalidRequest(
      amount < 1
        ? "Invalid positive integer"
        : "The payment could not be captured because the requested capture amount is greater than the authorized amount.",
      {
        code: amount < 1 ? "parameter_invalid_integer" : "amount_too_large",
        param: "amount_to_capture",
        payment_intent: intent,
      },
    );
  }
  const charge = store.charge(intent.latest_charge ?? "");
  charge.captured = true;
  charge.amount_captured = amount;
  Object.assign(intent, { status: "succeeded", amount_capturable: 0, amount_received: amount });
  intent.metadata = { ...intent.metadata, ...textsOf(given.metadata) };
  tell("charge.captured", charge);
  tell("payment_intent.succeeded", intent);
  return intent;
}

/** `POST /v1/payment_intents/:id/cancel` */
export function cancelIntent(world: World, id: string, given: FormHash): Intent {
  checkParams(given, CANCEL_INTENT);
  const intent = world.store.intent(id);
  expectStatus(
    intent,
    ["requires_payment_method", "requires_confirmation", "requires_action", "requires_capture"],
    "You cannot cancel this PaymentIntent",
  );
  return endIntent(world, intent, textOf(given.cancellation_reason) ?? null);
}

/** Ends an intent and lets go of what it held. */
export function endIntent({ tell }: World, intent: Intent, reason: string | null): Intent {
  Object.assign(intent, {
    status: "canceled",
    amount_capturable: 0,
    next_action: null,
    canceled_at: now(),
    cancellation_reason: reason,
  });
  tell("payment_intent.canceled", intent);
  return intent;
}

/** The buyer's answer to their bank, after which the payment goes on or is refused. */
export function answerBank(world: World, id: string, approved: boolean): Intent {
  const intent = world.store.intent(id);
  expectStatus(intent, ["requires_action"], "This PaymentIntent is not waiting for an answer");
  intent.next_action = null;
  if (approved) return settleCharge(world, intent);
  refuse(world, intent, {
    type: "card_error",
    code: "payment_intent_authentication_failure",
    message: "The provided PaymentMethod has failed authentication.",
  });
  return intent;
}

function confirm(world: World, intent: Intent, given: FormHash): Intent {
  if (intent.payment_method === null) {
    throw invalidRequest("You cannot confirm this PaymentIntent because it's missing a payment method.", {
      code: "payment_intent_unexpected_state",
      payment_intent: intent,
    });
  }
  const redirects = intent.automatic_payment_methods?.allow_redirects === "always";
  if (redirects && textOf(given.return_url) === undefined) {
    throw invalidRequest(
      "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`.",
      { param: "return_url" },
    );
  }
  intent.last_payment_error = null;
  const behaviour = behaviourOf(world.store.paymentMethod(intent.payment_method));
  if (behaviour === "pays") return settleCharge(world, intent);
  if (behaviour === "asks") {
    intent.status = "requires_action";
    intent.next_action = {
      type: "redirect_to_url",
      redirect_to_url: {
        url: `${world.origin()}/bank/${intent.id}`,
        return_url: textOf(given.return_url) ?? null,
      },
    };
    world.tell("payment_intent.requires_action", intent);
    return intent;
  }
  refuse(world, intent, behaviour.refuses);
  throw new ApiError(402, { ...behaviour.refuses, payment_intent: { ...intent } });
}

/** The intent stays, waiting for another card. */
function refuse({ tell }: World, intent: Intent, error: PaymentError): void {
  Object.assign(intent, {
    status: "requires_payment_method",
    last_payment_error: error,
    payment_method: null,
  });
  tell("payment_intent.payment_failed", intent);
}

function takeMethod(store: Store, intent: Intent, given: FormHash): void {
  const name = textOf(given.payment_method);
  const method =
    name === undefined
      ? given.payment_method_data === undefined
        ? undefined
        : methodFromData(store, given.payment_method_data)
      : findMethod(store, name);
  if (!method) return;
  intent.payment_method = method.id;
  if (intent.status === "requires_payment_method") intent.status = "requires_confirmation";
}

function checkedAmount(amount: number, currency: string): number {
  if (amount < 1) {
    throw invalidRequest("Invalid positive integer", { code: "parameter_invalid_integer", param: "amount" });
  }
  if (currency === "idr" && amount < SMALLEST_IDR) {
    throw invalidRequest("Amount must be at least Rp10,000.00 idr", {
      code: "amount_too_small",
      param: "amount",
    });
  }
  if (amount > LARGEST) {
    throw invalidRequest("Amount must be no more than Rp9,999,999,999.99 idr", {
      code: "amount_too_large",
      param: "amount",
    });
  }
  return amount;
}

function expectStatus(intent: Intent, allowed: readonly IntentStatus[], what: string): void {
  if (allowed.includes(intent.status)) return;
  throw invalidRequest(
    `${what} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be: ${allowed.join(", ")}.`,
    { code: "payment_intent_unexpected_state", payment_intent: { ...intent } },
  );
}
