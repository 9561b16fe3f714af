import { invalidRequest } from "./api-error.js";
import { textOf, type FormValue } from "./form.js";
import type { PaymentError, PaymentMethod } from "./objects.js";
import { newId, now, type Store } from "./store.js";

/** What happens when a test card is charged. */
type Behaviour = "pays" | "asks" | { refuses: PaymentError };

const refused = (code: string, message: string, declineCode?: string): Behaviour => ({
  refuses: {
    type: "card_error",
    code,
    message,
    ...(declineCode === undefined ? {} : { decline_code: declineCode }),
  },
});

/** Stripe's test cards that are used here: https://docs.stripe.com/testing */
const CARDS: Record<string, { brand: string; behaviour: Behaviour; names: readonly string[] }> = {
  "4242424242424242": { brand: "visa", behaviour: "pays", names: ["pm_card_visa"] },
  "5555555555554444": { brand: "mastercard", behaviour: "pays", names: ["pm_card_mastercard"] },
  "4000000000003220": {
    brand: "visa",
    behaviour: "asks",
    names: ["pm_card_threeDSecure2Required", "pm_card_threeDSecureRequired"],
  },
  "4000002760003184": {
    brand: "visa",
    behaviour: "asks",
    names: ["pm_card_authenticationRequired", "pm_card_authenticationRequiredOnSetup"],
  },
  "4000000000000002": {
    brand: "visa",
    behaviour: refused("card_declined", "Your card was declined.", "generic_decline"),
    names: ["pm_card_chargeDeclined", "pm_card_visa_chargeDeclined"],
  },
  "4000000000009995": {
    brand: "visa",
    behaviour: refused("card_declined", "Your card has insufficient funds.", "insufficient_funds"),
    names: ["pm_card_chargeDeclinedInsufficientFunds", "pm_card_visa_chargeDeclinedInsufficientFunds"],
  },
  "4000000000000069": {
    brand: "visa",
    behaviour: refused("expired_card", "Your card has expired."),
    names: ["pm_card_chargeDeclinedExpiredCard"],
  },
  "4000000000000127": {
    brand: "visa",
    behaviour: refused("incorrect_cvc", "Your card's security code is incorrect."),
    names: ["pm_card_chargeDeclinedIncorrectCvc"],
  },
};

/** What happens when a card is charged, by its number's last digits and brand. */
export function behaviourOf({ card }: PaymentMethod): Behaviour {
  return Object.entries(CARDS).find(([number]) => number.endsWith(card.last4))?.[1].behaviour ?? "pays";
}

/** A payment method by the name of a test card or by its id. */
export function findMethod(store: Store, name: string): PaymentMethod {
  const known = Object.entries(CARDS).find(([, { names }]) => names.includes(name));
  return known ? makeMethod(store, known[0]) : store.paymentMethod(name);
}

/** A payment method from the parameters of `payment_method_data`. */
export function methodFromData(store: Store, data: FormValue | undefined): PaymentMethod {
  const fields = typeof data === "object" ? data : {};
  const card = typeof fields.card === "object" ? fields.card : {};
  if (textOf(fields.type) !== "card")
    throw invalidRequest("Missing required param: type.", { param: "type" });
  const number = (textOf(card.number) ?? "").replaceAll(" ", "");
  if (!Object.hasOwn(CARDS, number)) {
    throw invalidRequest("Your card number is incorrect.", { code: "incorrect_number", param: "number" });
  }
  return makeMethod(store, number);
}

function makeMethod(store: Store, number: string): PaymentMethod {
  const method: PaymentMethod = {
    id: newId("pm"),
    object: "payment_method",
    created: now(),
    livemode: false,
    type: "card",
    card: {
      brand: CARDS[number]?.brand ?? "visa",
      last4: number.slice(-4),
      exp_month: 12,
      exp_year: new Date().getFullYear() + 3,
    },
  };
  store.paymentMethods.set(method.id, method);
  return method;
}
