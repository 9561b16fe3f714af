import { randomBytes } from "node:crypto";

import { missing } from "./api-error.js";
import type { Charge, Intent, PaymentMethod, Refund, StripeEvent } from "./objects.js";

/** An id as Stripe makes them: `pi_` and 24 letters. */
export function newId(prefix: string): string {
  return `${prefix}_3${randomBytes(24).toString("base64url").replaceAll(/[-_]/g, "x").slice(0, 23)}`;
}

/** Seconds since 1970, as all of Stripe's times. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Everything the server remembers; it lives as long as the process. */
export class Store {
  readonly intents = new Map<string, Intent>();
  readonly charges = new Map<string, Charge>();
  readonly refunds = new Map<string, Refund>();
  readonly paymentMethods = new Map<string, PaymentMethod>();
  readonly events: StripeEvent[] = [];

  intent(id: string): Intent {
    const intent = this.intents.get(id);
    if (!intent) throw missing("payment_intent", id);
    return intent;
  }

  charge(id: string): Charge {
    const charge = this.charges.get(id);
    if (!charge) throw missing("charge", id);
    return charge;
  }

  refund(id: string): Refund {
    const refund = this.refunds.get(id);
    if (!refund) throw missing("refund", id);
    return refund;
  }

  paymentMethod(id: string): PaymentMethod {
    const method = this.paymentMethods.get(id);
    if (!method) throw missing("PaymentMethod", id);
    return method;
  }
}
