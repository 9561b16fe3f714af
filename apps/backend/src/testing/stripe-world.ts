import { StripeLocal, type Intent } from "@gerai/stripe-local";

import type { SuiteClient } from "./running-backend";

/** Signs events; Stripe gives every shop one of its own. */
const WEBHOOK_SECRET = "whsec_only_for_these_tests";

/**
 * A server that stands in for Stripe, for the backend of this file. Call it before the suite: the backend reads its
 * environment while it starts.
 */
export function stripeForSuite(environment: Record<string, string> = {}): StripeLocal {
  const stripe = new StripeLocal();
  beforeAll(async () => {
    await stripe.listen();
    Object.assign(process.env, {
      STRIPE_API_KEY: "sk_test_local",
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_HOST: "127.0.0.1",
      STRIPE_PORT: String(stripe.port),
      STRIPE_PROTOCOL: "http",
      ...environment,
    });
  });
  afterAll(() => stripe.close());
  return stripe;
}

/** Tells the stand-in where the backend of this file listens. */
export function tellBackend(stripe: StripeLocal, { address }: SuiteClient): void {
  stripe.webhooks.listen({ url: `${address}/hooks/payment/stripe_stripe`, secret: WEBHOOK_SECRET });
}

/** The one intent that was opened for a group. */
export function intentOf(stripe: StripeLocal, groupId: string): Intent {
  const found = [...stripe.store.intents.values()].filter((intent) => intent.metadata.group_id === groupId);
  if (found.length !== 1 || !found[0]) throw new Error(`${groupId} has ${String(found.length)} intents`);
  return found[0];
}

/** Whole rupiah that were given back of an intent at Stripe, and did not come back. */
export function givenBack(stripe: StripeLocal, intentId: string): number {
  return [...stripe.store.refunds.values()]
    .filter((refund) => refund.payment_intent === intentId && refund.status !== "failed")
    .reduce((sum, refund) => sum + refund.amount / 100, 0);
}
