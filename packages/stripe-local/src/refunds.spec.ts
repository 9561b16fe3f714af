import Stripe from "stripe";

import { StripeLocal } from "./index.js";

let local: StripeLocal;
let stripe: Stripe;

beforeEach(async () => {
  local = new StripeLocal();
  await local.listen();
  stripe = new Stripe("sk_test_local", { host: "127.0.0.1", port: local.port, protocol: "http" });
});
afterEach(() => local.close());

async function paid(): Promise<string> {
  const intent = await stripe.paymentIntents.create({ amount: 5_000_000, currency: "idr" });
  local.pay(intent.id);
  return intent.id;
}

test("one that fails later stays on the list, and its money can be given back again", async () => {
  const intent = await paid();
  const refund = await stripe.refunds.create({ payment_intent: intent, amount: 5_000_000 });
  local.failLater(refund.id);
  local.failLater(refund.id);
  expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({
    status: "failed",
    failure_reason: "expired_or_canceled_card",
  });
  const { latest_charge: charge } = await stripe.paymentIntents.retrieve(intent, {
    expand: ["latest_charge"],
  });
  expect(charge).toMatchObject({ amount_refunded: 0, refunded: false });
  await stripe.refunds.create({ payment_intent: intent, amount: 5_000_000 });
  const { data } = await stripe.refunds.list({ payment_intent: intent });
  expect(data.map((one) => one.status)).toEqual(["succeeded", "failed"]);
});

test("many are listed page by page, each once, the newest first", async () => {
  const intent = await paid();
  const made: string[] = [];
  for (let number = 1; number <= 7; number += 1) {
    made.push((await stripe.refunds.create({ payment_intent: intent, amount: number * 100 })).id);
  }
  const all = await stripe.refunds
    .list({ payment_intent: intent, limit: 3 })
    .autoPagingToArray({ limit: 50 });
  expect(all.map((one) => one.id)).toEqual(made.toReversed());
});
