import type { IncomingMessage, ServerResponse } from "node:http";

import { publicRoute } from "../src/public-routes.ts";
import { sendPlainPage } from "./plain-page.ts";
import { isHost, parseTarget, type Target } from "./request-target.ts";

/** One request on its way to an answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  target: Target;
  /** Names the request in the log and on the page of an error. */
  requestId: string;
  /** GET or HEAD. */
  reads: boolean;
}

/** Answers, or returns false to leave the exchange to the next. */
export type Route = (exchange: Exchange) => boolean | Promise<boolean>;

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const READING = ["GET", "HEAD"];

/** Refuses what is no sane request, and offers the rest to each route in turn. */
export function createRouter(routes: readonly Route[]) {
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const { method = "GET", url = "/" } = request;
    const reads = method === "GET" || method === "HEAD";
    const target = parseTarget(url);
    if (!METHODS.includes(method)) {
      // A public page is only ever read, so no other method is offered for it.
      const readOnly = "pathname" in target && publicRoute(target.pathname) !== undefined;
      sendPlainPage(request, response, 405, { allow: (readOnly ? READING : METHODS).join(", ") });
    } else if (!isHost(request.headers.host)) {
      sendPlainPage(request, response, 400);
    } else if ("pathname" in target) {
      for (const route of routes) {
        if (await route({ request, response, target, requestId, reads })) return;
      }
      sendPlainPage(request, response, 404);
    } else if (target.status !== 301) {
      sendPlainPage(request, response, target.status);
    } else if (reads) {
      const { location } = target;
      response.writeHead(301, { location, "cache-control": "no-store", "content-length": 0 }).end();
    } else {
      sendPlainPage(request, response, 404);
    }
  };
}
