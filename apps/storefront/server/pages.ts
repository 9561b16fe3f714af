import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { Socket } from "node:net";

import { legalDateOf } from "@gerai/contracts";

import { normaliseQuery, publicRoute } from "../src/public-routes.ts";
import { Body } from "./body.ts";
import { CapturedResponse, type Captured } from "./captured-response.ts";
import { log } from "./log.ts";
import type { CachedPage, PageCache } from "./page-cache.ts";
import { sendPlainPage } from "./plain-page.ts";
import type { Target } from "./request-target.ts";
import { sendBody } from "./send.ts";

/** Astro's handler, as the adapter builds it in middleware mode. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: object,
) => void | Promise<void>;

interface Options {
  handler: AstroHandler;
  cache: PageCache;
  siteUrl: string;
  orderingPaused: () => boolean;
  /** Milliseconds after which a page that is not there yet is given up. */
  timeoutMs?: number;
}

/** A phone keeps no page without asking: an invalidation cannot reach it. Asking costs a 304. */
const ASK_AGAIN = "public, max-age=0, must-revalidate";
/** Pages that exist to be shown with another status. */
const ERROR_PAGES = /^(?:\/en)?\/(?:404|500|503)$/;

type Rendered = Captured & { page: CachedPage | undefined };

/** Answers pages: from the cache, or by one render shared by everyone who asks at the same time. */
export function createPages({ handler, cache, siteUrl, orderingPaused, timeoutMs = 15_000 }: Options) {
  const siteHost = new URL(siteUrl).host;
  const underWay = new Map<
    string,
    { render: ReturnType<PageCache["beginRender"]>; result: Promise<Rendered> }
  >();
  const locals = (requestId: string) => ({
    today: legalDateOf(new Date()),
    orderingPaused: orderingPaused(),
    requestId,
  });

  /** Renders a public page without anything of the request that could make it differ from person to person. */
  async function renderPublic(key: string, requestId: string): Promise<Captured> {
    const request = new IncomingMessage(new Socket());
    request.method = "GET";
    request.url = key;
    request.headers = { host: siteHost };
    request.push(null);
    const response = new CapturedResponse(request);
    await handler(request, response, () => response.writeHead(404).end(), locals(requestId));
    return response.captured;
  }

  function renderShared(key: string, requestId: string): Promise<Rendered> {
    const running = underWay.get(key);
    // A render that began before an invalidation may show the old state to somebody who asks after it.
    if (running !== undefined && !cache.isStale(running.render)) return running.result;
    const render = cache.beginRender();
    const startedAt = Date.now();
    const result = renderPublic(key, requestId)
      .then((captured) => ({ ...captured, page: toCachedPage(captured, startedAt) }))
      .then(
        (rendered) => {
          cache.endRender(render, key, rendered.page, Date.now());
          return rendered;
        },
        (error: unknown) => {
          cache.endRender(render, key, undefined, Date.now());
          throw error;
        },
      )
      .finally(() => {
        if (underWay.get(key)?.render === render) underWay.delete(key);
      });
    underWay.set(key, { render, result });
    return result;
  }

  async function servePublic(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    requestId: string,
  ): Promise<void> {
    const hit = cache.get(key, Date.now());
    if (hit !== undefined) {
      await sendBody(request, response, 200, { ...hit.headers, "x-page-cache": "hit" }, hit.body);
      return;
    }
    const { page, ...captured } = await withTimeout(renderShared(key, requestId), timeoutMs);
    if (page !== undefined) {
      await sendBody(request, response, 200, { ...page.headers, "x-page-cache": "miss" }, page.body);
    } else {
      await sendCaptured(request, response, captured);
    }
  }

  /** Pages of one person: with their headers and cookies, never kept. */
  async function servePrivate(
    request: IncomingMessage,
    response: ServerResponse,
    target: Target,
    requestId: string,
  ): Promise<void> {
    const search = target.search.toString();
    request.url = target.pathname + (search === "" ? "" : `?${search}`);
    acceptOwnOrigin(request, siteUrl);
    const captured = new CapturedResponse(request, response);
    await handler(request, captured, () => captured.writeHead(404).end(), locals(requestId));
    if (!captured.passedThrough) await sendCaptured(request, response, captured.captured);
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    target: Target,
    requestId: string,
  ): Promise<void> => {
    if (ERROR_PAGES.test(target.pathname)) {
      sendPlainPage(request, response, 404);
      return;
    }
    const route = publicRoute(target.pathname);
    if (route === undefined) {
      await servePrivate(request, response, target, requestId);
    } else if (request.method !== "GET" && request.method !== "HEAD") {
      sendPlainPage(request, response, 405, { allow: "GET, HEAD" });
    } else {
      await servePublic(
        request,
        response,
        target.pathname + normaliseQuery(target.search, route.params),
        requestId,
      );
    }
  };
}

/** The page in the form in which it may be kept; undefined when Astro gave it no life or it is an error. */
function toCachedPage({ status, headers, body }: Captured, startedAt: number): CachedPage | undefined {
  const maxAge = Number(/max-age=(\d+)/.exec(String(headers["cdn-cache-control"]))?.[1] ?? 0);
  if (status !== 200 || maxAge === 0 || headers["set-cookie"] !== undefined) return undefined;
  return {
    headers: { ...forClient(headers), "cache-control": ASK_AGAIN },
    body: new Body(body, contentType(headers)),
    tags: String(headers["cache-tag"] ?? "")
      .split(",")
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ""),
    expiresAt: startedAt + maxAge * 1000,
  };
}

async function sendCaptured(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Captured,
): Promise<void> {
  if (status === 204 || status === 304 || (status >= 300 && status < 400 && body.length === 0)) {
    response.writeHead(status, forClient(headers)).end();
    return;
  }
  if (status === 500) log("error", "page failed", { path: request.url });
  if (body.length === 0 && status >= 400) {
    sendPlainPage(request, response, status === 403 || status === 404 ? status : 500, forClient(headers));
    return;
  }
  const all = { "cache-control": "no-store", ...forClient(headers) };
  await sendBody(request, response, status, all, new Body(body, contentType(headers)));
}

/** Headers between Astro and its cache are nobody else's business. */
function forClient(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { "cdn-cache-control": _life, "cache-tag": _tags, "content-length": _length, ...rest } = headers;
  if (rest["content-type"] === "text/html") rest["content-type"] = "text/html; charset=utf-8";
  return rest;
}

function contentType(headers: OutgoingHttpHeaders): string | undefined {
  const type = headers["content-type"];
  return typeof type === "string" ? type : undefined;
}

/**
 * Astro compares `Origin` with the address it was reached under, which is plain http behind a TLS proxy.
 * Our own public origin is translated, so that the check compares like with like; others stay what they are.
 */
function acceptOwnOrigin(request: IncomingMessage, siteUrl: string): void {
  const site = new URL(siteUrl);
  if (request.headers.origin === site.origin && request.headers.host === site.host) {
    request.headers.origin = `http://${site.host}`;
  }
}

async function withTimeout<Result>(promise: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No page after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
