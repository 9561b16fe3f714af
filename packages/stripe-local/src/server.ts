import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { ApiError, invalidRequest } from "./api-error.js";
import { bankPage, returnUrl } from "./bank-page.js";
import { control } from "./control.js";
import { Faults } from "./faults.js";
import { parseForm, textOf, type FormHash } from "./form.js";
import { Idempotency } from "./idempotency.js";
import { answerBank, confirmIntent, endIntent } from "./intents.js";
import type { Intent, Refund } from "./objects.js";
import { failRefund } from "./refunds.js";
import { route, type Caller } from "./routes.js";
import { newId, Store } from "./store.js";
import { Webhooks, type WebhookEndpoint } from "./webhooks.js";
import type { World } from "./world.js";

/** How the server is started. */
export interface StripeLocalOptions {
  /** 0 takes any free one. */
  port?: number;
  host?: string;
  secretKey?: string;
  publishableKey?: string;
  webhook?: WebhookEndpoint;
  log?: (line: string) => void;
}

/** A request as it came, for tests that count them. */
export interface SeenRequest {
  method: string;
  path: string;
  idempotencyKey: string | null;
  params: FormHash;
}

const STAND_IN = new URL("../browser/stripe.js", import.meta.url);
const LARGEST_BODY = 200_000;

/** A server that behaves as Stripe does, for what this shop uses of it. */
export class StripeLocal {
  readonly store = new Store();
  readonly faults = new Faults();
  readonly requests: SeenRequest[] = [];
  readonly webhooks: Webhooks;
  private readonly idempotency = new Idempotency();
  private readonly server: Server;
  private readonly world: World;
  private currentKey: string | null = null;
  private origin = "";

  constructor(private readonly options: StripeLocalOptions = {}) {
    const log = options.log ?? (() => undefined);
    this.webhooks = new Webhooks(this.store, log);
    this.webhooks.listen(options.webhook);
    this.world = {
      store: this.store,
      tell: (type, object) => this.webhooks.note(type, object, this.currentKey),
      origin: () => this.origin,
    };
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
  }

  get url(): string {
    return this.origin;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async listen(): Promise<void> {
    const { port = 0, host = "127.0.0.1" } = this.options;
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, host, resolve);
    });
    this.origin = `http://${host}:${String(this.port)}`;
  }

  async close(): Promise<void> {
    this.webhooks.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The buyer pays with a card, as the Payment Element would do in their browser. */
  pay(intentId: string, paymentMethod = "pm_card_visa"): Intent {
    return confirmIntent(this.world, intentId, {
      payment_method: paymentMethod,
      return_url: "http://127.0.0.1/back",
    });
  }

  /** The buyer answers their bank. */
  answerBank(intentId: string, approved: boolean): Intent {
    return answerBank(this.world, intentId, approved);
  }

  /** Idempotency keys lapse, as they do after a day. */
  forgetKeys(): void {
    this.idempotency.clear();
  }

  /** Somebody ends the intent at Stripe itself, or what it held has lapsed. */
  endAtStripe(intentId: string): Intent {
    return endIntent(this.world, this.store.intent(intentId), "automatic");
  }

  /** A refund that had succeeded fails after all: the buyer's bank sends the money back. */
  failLater(refundId: string): Refund {
    return failRefund(this.world, this.store.refund(refundId));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://local");
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "authorization, content-type, idempotency-key");
    if (request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    const body = await read(request);
    if (url.pathname === "/v3/" || url.pathname === "/v3") {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      response.end(readFileSync(STAND_IN));
      return;
    }
    if (url.pathname.startsWith("/bank/")) {
      this.bank(request, response, url, body);
      return;
    }
    if (url.pathname.startsWith("/_control/")) return control(this, request, response, url, body);
    await this.api(request, response, url, body);
  }

  private bank(request: IncomingMessage, response: ServerResponse, url: URL, body: string): void {
    const intent = this.store.intent(url.pathname.split("/")[2] ?? "");
    if (request.method === "POST") {
      const target = intent.next_action?.redirect_to_url.return_url ?? `${this.origin}/bank/${intent.id}`;
      this.answerBank(intent.id, textOf(parseForm(body).answer) === "approve");
      response.writeHead(303, { location: returnUrl(intent, target) });
      response.end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(bankPage(intent));
  }

  private async api(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    body: string,
  ): Promise<void> {
    const method = request.method ?? "GET";
    const header = request.headers["idempotency-key"];
    const key = typeof header === "string" && method === "POST" ? header : null;
    const params = parseForm(method === "POST" ? body : url.search.slice(1));
    this.requests.push({ method, path: url.pathname, idempotencyKey: key, params });
    const fault = this.faults.take(method, url.pathname);
    if (fault?.kind === "drop") {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 1000));
    const { status, answer, replayed } =
      fault?.kind === "error"
        ? { status: fault.status ?? 500, answer: outage(fault.status ?? 500), replayed: false }
        : this.carryOut(request, method, url.pathname, params, key, body);
    if (fault?.kind === "drop_after") {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, {
      "content-type": "application/json",
      "request-id": newId("req"),
      "stripe-version": "2024-04-10",
      ...(key === null ? {} : { "idempotency-key": key }),
      ...(replayed ? { "idempotent-replayed": "true" } : {}),
    });
    response.end(JSON.stringify(answer, null, 2));
  }

  private carryOut(
    request: IncomingMessage,
    method: string,
    path: string,
    params: FormHash,
    key: string | null,
    body: string,
  ): { status: number; answer: unknown; replayed: boolean } {
    let caller: Caller;
    try {
      caller = this.callerOf(request, params);
      const earlier = key === null ? null : this.idempotency.begin(key, `${method} ${path} ${body}`);
      if (earlier) return { status: earlier.status, answer: earlier.body, replayed: true };
    } catch (error) {
      return { ...refusal(error), replayed: false };
    }
    this.currentKey = key;
    const done = attempt(() => route(this.world, caller, method, path, params));
    this.currentKey = null;
    if (key !== null) this.idempotency.end(key, { status: done.status, body: done.answer });
    return { ...done, replayed: false };
  }

  private callerOf(request: IncomingMessage, params: FormHash): Caller {
    const { secretKey, publishableKey } = this.options;
    const header = request.headers.authorization ?? "";
    const key = header.startsWith("Bearer ") ? header.slice(7) : textOf(params.key);
    if (key === undefined) throw new ApiError(401, notKnown("You did not provide an API key."));
    const known = (own: string | undefined, prefix: string) => (own ? key === own : key.startsWith(prefix));
    if (known(secretKey, "sk_test_")) return "shop";
    if (known(publishableKey, "pk_test_")) return "browser";
    throw new ApiError(401, notKnown(`Invalid API Key provided: ${key.slice(0, 8)}***`));
  }
}

function attempt(job: () => unknown): { status: number; answer: unknown } {
  try {
    return { status: 200, answer: job() };
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): { status: number; answer: unknown } {
  if (!(error instanceof ApiError)) throw error;
  return { status: error.status, answer: { error: structuredClone(error.body) } };
}

function outage(status: number): unknown {
  const message = status === 429 ? "Too many requests" : "An unknown error occurred";
  return { error: { type: status === 429 ? "invalid_request_error" : "api_error", message } };
}

function notKnown(message: string) {
  return { type: "invalid_request_error", message } as const;
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > LARGEST_BODY) throw invalidRequest("Request body is too large");
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString("utf8");
}
