import type { Words } from "../dictionary.ts";
import type { card as indonesian } from "../id/card.ts";

/** Words of paying by card. */
export const card: Words<typeof indonesian> = {
  title: "Pay by card",
  pay: (total: string) => `Pay ${total}`,
  safe: "Card details go straight to Stripe and never pass through the Gerai. Your bank may ask for your approval on a page of its own.",
  needsScript:
    "Paying by card needs JavaScript, which is off in this browser. Turn it on and reload this page, or cancel the order and choose another way to pay.",
  choiceNeedsScript: "Card: needs JavaScript, which is off in this browser. Choose another way to pay.",
  unreachable:
    "The card service cannot be reached right now. Your order is recorded and its stock kept until payment is due; no money was taken.",
  again: "Try again",
  failed: "The payment did not go through. No money was taken; try again or use another card.",
  failedBefore: "The last attempt did not go through.",
  failure: {
    card_declined: "The bank declined the card. Use another card or ask your bank.",
    generic_decline: "The bank declined the card. Use another card or ask your bank.",
    insufficient_funds: "The card's balance or limit is too low.",
    expired_card: "The card has expired.",
    incorrect_cvc: "The card's security code (CVC) is wrong.",
    payment_intent_authentication_failure: "The approval on the bank's page did not succeed.",
    other: "The bank did not accept this payment. Use another card or try again.",
  },
};
