import type { IncomingMessage, ServerResponse } from "node:http";

import { legalDateOf } from "@gerai/contracts";

import { bodyLimitOf, isPersonal } from "../src/personal-routes.ts";
import { normaliseQuery, publicRoute } from "../src/public-routes.ts";
import { forClient, renderPublic, toBody, type AstroHandler } from "./astro-page.ts";
import { CapturedResponse, type Captured } from "./captured-response.ts";
import { clientAddressOf } from "./client-address.ts";
import { log, pathOf } from "./log.ts";
import type { PageCache } from "./page-cache.ts";
import { sendPlainPage } from "./plain-page.ts";
import { Polisher } from "./polisher.ts";
import type { Exchange, Route } from "./router.ts";
import { sendBody } from "./send.ts";
import { SharedRenders } from "./shared-renders.ts";
import { TimeoutError, withTimeout } from "./with-timeout.ts";
import { QueueFullError, WorkQueue, type QueueLimits } from "./work-queue.ts";

interface Options {
  handler: AstroHandler;
  cache: PageCache;
  siteUrl: string;
  orderingPaused: () => boolean;
  /** Told of every public page that was found. */
  onView?: (request: IncomingMessage, pathname: string) => void;
  /** Whether `X-Forwarded-For` is believed. */
  trustProxy?: boolean;
  /** Milliseconds after which a page that is not there yet is given up. */
  timeoutMs?: number;
  /** Renders at once, and renders that may wait. */
  limits?: QueueLimits;
}

/**
 * More renders at once make none of them faster: they share one thread and one index. What waits beyond a
 * patient visitor's time is refused, so that a flood cannot fill the memory.
 */
const LIMITS: QueueLimits = { atOnce: 24, longest: 1000 };

/** Pages that exist to be shown with another status. */
const ERROR_PAGES = /^(?:\/en)?\/(?:404|500|503)$/;

/** Answers pages: public ones from the cache or by one shared render, all others each for itself. */
export function createPages({
  handler,
  cache,
  siteUrl,
  orderingPaused,
  onView = () => undefined,
  trustProxy = false,
  timeoutMs = 15_000,
  limits = LIMITS,
}: Options): Route {
  const site = new URL(siteUrl);
  const renders = new SharedRenders(cache);
  const polisher = new Polisher();
  const queue = new WorkQueue(limits);
  const locals = (requestId: string) => ({
    today: legalDateOf(new Date()),
    orderingPaused: orderingPaused(),
    requestId,
  });

  async function servePublic({ request, response, target, requestId }: Exchange, key: string): Promise<void> {
    const hit = cache.get(key, Date.now());
    if (hit !== undefined) {
      onView(request, target.pathname);
      await sendBody(request, response, 200, { ...hit.headers, "x-page-cache": "hit" }, hit.body);
      polisher.add(hit.body, () => cache.holds(key, hit.body));
      return;
    }
    const start = () => queue.run(() => renderPublic(handler, key, site.host, locals(requestId)));
    const rendered = await withTimeout(renders.get(key, start), timeoutMs);
    if (rendered.page === undefined) {
      await sendCaptured(request, response, rendered.captured, requestId);
    } else {
      onView(request, target.pathname);
      const { headers, body } = rendered.page;
      await sendBody(request, response, 200, { ...headers, "x-page-cache": "miss" }, body);
    }
  }

  /** Pages of one person: with their headers and cookies, never kept. */
  async function servePrivate({ request, response, target, requestId }: Exchange): Promise<void> {
    const personal = isPersonal(target.pathname);
    if (declaredLength(request) > bodyLimitOf(target.pathname)) {
      // Read to its end: a browser that is cut off while it sends shows its own error instead of ours.
      request.resume();
      sendPlainPage(request, response, 413, { connection: "close" }, requestId);
      return;
    }
    // Forms are for the pages that have some; elsewhere nothing reads a body.
    if (!personal) target.search.delete("_action");
    const search = target.search.toString();
    request.url = target.pathname + (search === "" ? "" : `?${search}`);
    translateOrigin(request, site);
    const captured = new CapturedResponse(request, response);
    let rendered: Promise<void> | undefined;
    await queue.run(() => {
      rendered = Promise.resolve(
        handler(request, captured, () => captured.writeHead(404).end(), {
          ...locals(requestId),
          clientAddress: clientAddressOf(request, trustProxy),
        }),
      );
      // A stream may last for hours; it makes room as soon as it runs.
      return Promise.race([rendered, captured.streaming]);
    });
    await rendered;
    if (captured.passedThrough) return;
    const { headers } = captured.captured;
    if (personal) Object.assign(headers, { "cache-control": "no-store", "x-robots-tag": "noindex" });
    await sendCaptured(request, response, { ...captured.captured, headers }, requestId);
  }

  return async (exchange) => {
    const { request, response, target, reads } = exchange;
    const route = publicRoute(target.pathname);
    try {
      if (ERROR_PAGES.test(target.pathname)) {
        sendPlainPage(request, response, 404);
      } else if (route === undefined) {
        await servePrivate(exchange);
      } else if (reads) {
        await servePublic(exchange, target.pathname + normaliseQuery(target.search, route.params));
      } else {
        sendPlainPage(request, response, 405, { allow: "GET, HEAD" });
      }
    } catch (error) {
      if (!(error instanceof TimeoutError || error instanceof QueueFullError)) throw error;
      log("error", "no page in time", {
        request: exchange.requestId,
        path: target.pathname,
        error: error.message,
      });
      sendPlainPage(request, response, 503, { "retry-after": "10" }, exchange.requestId);
    }
    return true;
  };
}

/** Bytes that a request says it brings; one that does not say is counted while it comes, by Astro. */
function declaredLength(request: IncomingMessage): number {
  return Number(request.headers["content-length"] ?? 0);
}

/** Sends what Astro answered; an empty error gets plain words. */
async function sendCaptured(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Captured,
  requestId: string,
): Promise<void> {
  const kept = { "cache-control": "no-store", ...forClient(headers) };
  if (status === 500) log("error", "page failed", { request: requestId, path: pathOf(request) });
  if (body.length > 0) {
    await sendBody(request, response, status, kept, toBody(headers, body));
  } else if (status < 400) {
    response.writeHead(status, kept).end();
  } else {
    const known = status === 403 || status === 404 || status === 405 || status === 413 ? status : 500;
    sendPlainPage(request, response, known, {}, requestId);
  }
}

/**
 * Astro compares `Origin` with the address it was reached under, which is plain http behind a TLS proxy.
 * Our own public origin is translated, so that the check compares like with like; others stay what they are.
 */
function translateOrigin(request: IncomingMessage, site: URL): void {
  if (request.headers.origin === site.origin && request.headers.host === site.host) {
    request.headers.origin = `http://${site.host}`;
  }
}
