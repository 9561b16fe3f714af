import Stripe from "stripe";

import {
  fromStripeAmount,
  outsidePaymentOf,
  toStripeAmount,
  type CaptureMode,
  type OutsidePayment,
} from "./domain/outside-payment";

/** How Stripe is reached; host, port and protocol only for a server that stands in for it. */
export interface StripeSettings {
  apiKey: string;
  webhookSecret: string | undefined;
  host: string | undefined;
  port: number | undefined;
  protocol: "http" | "https" | undefined;
}

/** Money given back to the buyer for one order. */
export interface RefundWish {
  outsideId: string;
  groupId: string;
  orderId: string;
  /** Which refund of the order it is, from 1. */
  number: number;
  /** Whole rupiah. */
  amount: number;
  /** How often this one was tried and failed after Stripe had taken it on. */
  failures: number;
}

/** A refund as Stripe tells of it; what we never asked for has neither order nor number. */
export interface OutsideRefund {
  orderId: string | null;
  number: number | null;
  /** Whole rupiah. */
  amount: number;
  /** False once it failed or was cancelled: the money is back at the shop. */
  stands: boolean;
}

/** With the same key again, Stripe's client repeats what a cut connection left open. */
const RETRIES = 2;
const TIMEOUT_MS = 10_000;
/** Far beyond what one payment can have, and the most that Stripe's client gathers at once. */
const MOST_REFUNDS = 10_000;
/** While a buyer waits: rather an order that says "pay again" than a page that says nothing. */
const BUYER_WAITS = { timeout: 4000, maxNetworkRetries: 1 };

/** Stripe's client, pointed where the settings say. */
export function stripeClient({ apiKey, host, port, protocol }: StripeSettings): Stripe {
  return new Stripe(apiKey, {
    maxNetworkRetries: RETRIES,
    timeout: TIMEOUT_MS,
    telemetry: false,
    appInfo: { name: "gerai-tangerang-gemilang" },
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(protocol === undefined ? {} : { protocol }),
  });
}

/** Everything that is asked of Stripe. Amounts are whole rupiah on this side, hundredths on the other. */
export class StripeGateway {
  private readonly stripe: Stripe;

  constructor(private readonly settings: StripeSettings) {
    this.stripe = stripeClient(settings);
  }

  /** Opens the payment of a group; repeated calls give the same one. */
  async open(groupId: string, rupiah: number, capture: CaptureMode): Promise<OutsidePayment> {
    const intent = await this.stripe.paymentIntents.create(
      {
        amount: toStripeAmount(rupiah),
        currency: "idr",
        capture_method: capture,
        automatic_payment_methods: { enabled: true },
        description: `Gerai Tangerang Gemilang ${groupId}`,
        metadata: { group_id: groupId },
      },
      { idempotencyKey: `${groupId}:open`, ...BUYER_WAITS },
    );
    return outsidePaymentOf(intent);
  }

  /** The payment as it is now. */
  async read(outsideId: string): Promise<OutsidePayment> {
    return outsidePaymentOf(
      await this.stripe.paymentIntents.retrieve(outsideId, { expand: ["latest_charge"] }, BUYER_WAITS),
    );
  }

  /** Asks for another amount from now on. */
  async changeAmount(outsideId: string, rupiah: number): Promise<OutsidePayment> {
    return outsidePaymentOf(
      await this.stripe.paymentIntents.update(outsideId, { amount: toStripeAmount(rupiah) }),
    );
  }

  /** Takes held money, at most once whatever is asked. */
  async capture(outsideId: string, groupId: string, rupiah: number): Promise<OutsidePayment> {
    return this.unlessMoved(outsideId, () =>
      this.stripe.paymentIntents.capture(
        outsideId,
        { amount_to_capture: toStripeAmount(rupiah) },
        { idempotencyKey: `${groupId}:capture:${rupiah}` },
      ),
    );
  }

  /** Ends the payment; the answer says whether it did, or whether money had moved before. */
  async cancel(outsideId: string, groupId: string): Promise<OutsidePayment> {
    return this.unlessMoved(outsideId, () =>
      this.stripe.paymentIntents.cancel(
        outsideId,
        { cancellation_reason: "abandoned" },
        { idempotencyKey: `${groupId}:cancel` },
      ),
    );
  }

  /** Every refund of a payment, also those that failed. */
  async refunds(outsideId: string): Promise<OutsideRefund[]> {
    const all = await this.stripe.refunds
      .list({ payment_intent: outsideId, limit: 100 })
      .autoPagingToArray({ limit: MOST_REFUNDS });
    return all.map((refund) => ({
      orderId: refund.metadata?.order_id ?? null,
      number: refund.metadata?.number === undefined ? null : Number(refund.metadata.number),
      amount: fromStripeAmount(refund.amount),
      stands: refund.status !== "failed" && refund.status !== "canceled",
    }));
  }

  /** Gives money back for one order; a repeated call with the same failures behind it does nothing more. */
  async refund({ outsideId, groupId, orderId, number, amount, failures }: RefundWish): Promise<void> {
    const key = `${orderId}:refund:${String(number)}`;
    await this.stripe.refunds.create(
      {
        payment_intent: outsideId,
        amount: toStripeAmount(amount),
        metadata: { group_id: groupId, order_id: orderId, number: String(number) },
      },
      // Under the first key Stripe would only repeat its answer about the refund that failed.
      { idempotencyKey: failures === 0 ? key : `${key}:again:${String(failures)}` },
    );
  }

  /**
   * What an event is about.
   * @throws Error when the signature is not Stripe's
   */
  eventOf(payload: Buffer, signature: string): { intentId: string | null; groupId: string | null } {
    const { webhookSecret } = this.settings;
    if (webhookSecret === undefined) throw new Error("STRIPE_WEBHOOK_SECRET is not set");
    const event = this.stripe.webhooks.constructEvent(payload, signature, webhookSecret);
    const thing = event.data.object as {
      id?: string;
      object?: string;
      payment_intent?: string | null;
      metadata?: Record<string, string> | null;
    };
    const intentId = thing.object === "payment_intent" ? thing.id : thing.payment_intent;
    return {
      intentId: typeof intentId === "string" ? intentId : null,
      groupId: thing.metadata?.group_id ?? null,
    };
  }

  /** Somebody may have been faster: what the payment became is then the answer. */
  private async unlessMoved(outsideId: string, act: () => Promise<unknown>): Promise<OutsidePayment> {
    try {
      await act();
    } catch (error) {
      if (codeOf(error) !== "payment_intent_unexpected_state") throw error;
    }
    return this.read(outsideId);
  }
}

/** Stripe's own code for a refusal. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Stripe.errors.StripeError ? error.code : undefined;
}
