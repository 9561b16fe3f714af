import type { IncomingMessage, ServerResponse } from "node:http";

import type { Fault } from "./faults.js";
import type { StripeLocal } from "./server.js";
import type { FlushOptions, WebhookEndpoint } from "./webhooks.js";

/**
 * The same levers as on the object, over HTTP, for journeys in which the server is a process of its own:
 * `POST /_control/{faults, clear-faults, webhook, hold, release, flush, end-intent, fail-refund}` with JSON, `GET
 * /_control/{requests, deliveries, intents}`.
 */
export async function control(
  stripe: StripeLocal,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const given: unknown = body === "" ? {} : JSON.parse(body);
  const lever = `${request.method ?? "GET"} ${url.pathname.slice("/_control/".length)}`;
  const answer = await pull(stripe, lever, given);
  response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(answer ?? { error: `No such lever: ${lever}` }));
}

async function pull(stripe: StripeLocal, lever: string, given: unknown): Promise<unknown> {
  switch (lever) {
    case "GET requests":
      return stripe.requests;
    case "GET deliveries":
      return stripe.webhooks.deliveries;
    case "GET intents":
      return [...stripe.store.intents.values()];
    case "POST faults":
      stripe.faults.add(given as Fault);
      return { done: true };
    case "POST clear-faults":
      stripe.faults.clear();
      return { done: true };
    case "POST webhook":
      stripe.webhooks.listen(given as WebhookEndpoint);
      return { done: true };
    case "POST hold":
      stripe.webhooks.hold();
      return { done: true };
    case "POST release":
      stripe.webhooks.release();
      return { done: true };
    case "POST flush":
      return stripe.webhooks.flush(given as FlushOptions);
    case "POST end-intent":
      return stripe.endAtStripe((given as { id: string }).id);
    case "POST fail-refund":
      return stripe.failLater((given as { id: string }).id);
    default:
      return undefined;
  }
}
