import { createHmac } from "node:crypto";

import type { StripeEvent } from "./objects.js";
import { newId, now, type Store } from "./store.js";

/** Where the shop wants to be told, and the secret that signs it. */
export interface WebhookEndpoint {
  url: string;
  secret: string;
}

/** One attempt to tell the shop of an event. */
export interface Delivery {
  event: StripeEvent;
  /** Null when nobody answered. */
  status: number | null;
}

/** How events that were held back are told. */
export interface FlushOptions {
  order?: "as_made" | "reversed";
  /** How often each is told. */
  times?: number;
  /** All of them at the same moment. */
  together?: boolean;
  /** Only these types. */
  only?: readonly string[];
}

const API_VERSION = "2024-04-10";
/** As Stripe does, only faster: an event that was not taken is told again. */
const RETRY_MS = [200, 1000, 5000];

/** The header by which the shop knows who wrote. */
export function signatureOf(payload: string, secret: string, time = now()): string {
  const digest = createHmac("sha256", secret)
    .update(`${String(time)}.${payload}`)
    .digest("hex");
  return `t=${String(time)},v1=${digest}`;
}

/** Writes down events, and tells the shop of them: at once, or when asked to. */
export class Webhooks {
  readonly deliveries: Delivery[] = [];
  private endpoint: WebhookEndpoint | undefined;
  private held: StripeEvent[] | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(
    private readonly store: Store,
    private readonly log: (line: string) => void,
  ) {}

  /** Tells this address from now on. */
  listen(endpoint: WebhookEndpoint | undefined): void {
    this.endpoint = endpoint;
  }

  /** Keeps events back until `flush`, so that a test decides about order, number and moment. */
  hold(): void {
    this.held ??= [];
  }

  /** Forgets what was held back and tells at once again. */
  release(): void {
    this.held = undefined;
  }

  /** Notes that something happened; the thing is copied as it is now. */
  note(type: string, object: unknown, idempotencyKey: string | null): void {
    const event: StripeEvent = {
      id: newId("evt"),
      object: "event",
      api_version: API_VERSION,
      created: now(),
      livemode: false,
      pending_webhooks: this.endpoint ? 1 : 0,
      request: { id: newId("req"), idempotency_key: idempotencyKey },
      type,
      data: { object: structuredClone(object) },
    };
    this.store.events.push(event);
    if (this.held) this.held.push(event);
    else if (this.endpoint) this.queue = this.queue.then(() => this.tellUntilTaken(event));
  }

  /** Tells the events that were held back, as asked; further ones are still held. */
  async flush({ order = "as_made", times = 1, together = false, only }: FlushOptions = {}): Promise<
    Delivery[]
  > {
    const waiting = (this.held ?? []).filter((event) => only === undefined || only.includes(event.type));
    if (this.held) this.held = this.held.filter((event) => !waiting.includes(event));
    const turns = Array.from({ length: times }, () =>
      order === "reversed" ? waiting.toReversed() : waiting,
    ).flat();
    if (together) return Promise.all(turns.map((event) => this.tell(event)));
    const told: Delivery[] = [];
    for (const event of turns) told.push(await this.tell(event));
    return told;
  }

  /** Tells one event, once. */
  async tell(event: StripeEvent): Promise<Delivery> {
    const status = this.endpoint ? await this.post(event, this.endpoint) : null;
    const delivery = { event, status };
    this.deliveries.push(delivery);
    return delivery;
  }

  /** Waits until everything that was under way has been told. */
  async settled(): Promise<void> {
    await this.queue;
  }

  close(): void {
    this.closed = true;
    this.endpoint = undefined;
  }

  private async tellUntilTaken(event: StripeEvent): Promise<void> {
    for (const pause of [0, ...RETRY_MS]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (this.closed) return;
      const { status } = await this.tell(event);
      if (status !== null && status >= 200 && status < 300) return;
      this.log(`webhook ${event.type} answered ${String(status)}`);
    }
  }

  private async post(event: StripeEvent, { url, secret }: WebhookEndpoint): Promise<number | null> {
    const payload = JSON.stringify(event, null, 2);
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          "stripe-signature": signatureOf(payload, secret),
          "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        },
        body: payload,
        signal: AbortSignal.timeout(20_000),
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return null;
    }
  }
}
