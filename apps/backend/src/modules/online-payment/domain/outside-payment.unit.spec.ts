import fc from "fast-check";

import { fromStripeAmount, outsidePaymentOf, toStripeAmount, type IntentFacts } from "./outside-payment";

const intent = (more: Partial<IntentFacts> = {}): IntentFacts => ({
  id: "pi_1",
  client_secret: "pi_1_secret_x",
  status: "requires_payment_method",
  currency: "idr",
  amount: 22_800_000,
  amount_received: 0,
  metadata: { group_id: "ogrp_1" },
  last_payment_error: null,
  latest_charge: null,
  ...more,
});

test("Rp228.000 is 22800000 at Stripe, and every whole sum comes back as it went", () => {
  expect(toStripeAmount(228_000)).toBe(22_800_000);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (rupiah) => {
      expect(fromStripeAmount(toStripeAmount(rupiah))).toBe(rupiah);
    }),
  );
});

test("parts of a rupiah and other currencies are never taken for whole ones", () => {
  expect(() => toStripeAmount(0.5)).toThrow();
  expect(() => fromStripeAmount(150)).toThrow();
  expect(() => outsidePaymentOf(intent({ currency: "usd" }))).toThrow("usd");
});

test.each([
  ["requires_payment_method", "open"],
  ["requires_confirmation", "open"],
  ["requires_action", "open"],
  ["processing", "open"],
  ["a state of next year", "open"],
  ["requires_capture", "authorized"],
  ["succeeded", "captured"],
  ["canceled", "canceled"],
])("%s is %s", (status, ours) => {
  expect(outsidePaymentOf(intent({ status })).status).toBe(ours);
});

test("what was taken counts only once the intent has succeeded; refunds are read from its charge", () => {
  expect(outsidePaymentOf(intent({ status: "requires_capture", amount_received: 100 })).captured).toBe(0);
  const paid = intent({
    status: "succeeded",
    amount_received: 5_000_000,
    latest_charge: { amount_refunded: 1_000_000 },
  });
  expect(outsidePaymentOf(paid)).toMatchObject({ amount: 228_000, captured: 50_000, refunded: 10_000 });
});

test("the bank's own reason comes before Stripe's general one", () => {
  const failed = intent({
    last_payment_error: { code: "card_declined", decline_code: "insufficient_funds" },
  });
  expect(outsidePaymentOf(failed).failure).toBe("insufficient_funds");
  expect(outsidePaymentOf(intent({ last_payment_error: { code: "expired_card" } })).failure).toBe(
    "expired_card",
  );
});
