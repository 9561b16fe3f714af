import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";

import { providePageCache } from "../src/lib/cache/page-cache-port.ts";
import { BackendStatus, type Pace } from "./backend-status.ts";
import { createInternal } from "./internal.ts";
import { log, pathOf } from "./log.ts";
import { createMedia } from "./media.ts";
import { PageCache } from "./page-cache.ts";
import type { AstroHandler } from "./astro-page.ts";
import { createPages } from "./pages.ts";
import { sendPlainPage } from "./plain-page.ts";
import { createRouter, type Route } from "./router.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendJson } from "./send.ts";
import { StaticFiles } from "./static-files.ts";
import { ViewCounter } from "./view-counter.ts";
import type { QueueLimits } from "./work-queue.ts";

export interface StorefrontOptions {
  handler: AstroHandler;
  /** Folder of the built client files. */
  clientDir: string;
  dataDir: string;
  siteUrl: string;
  backendUrl: string;
  internalSecret?: string | undefined;
  /** Whether `X-Forwarded-For` is believed. */
  trustProxy?: boolean;
  backendPace?: Pace;
  renderLimits?: QueueLimits;
  /** Room for rendered pages, in bytes. */
  cacheBytes?: number;
}

export interface Storefront {
  server: Server;
  /** Stops taking requests; those under way get `graceMs`, then their connections are closed. */
  close(graceMs?: number): Promise<void>;
}

/** Tells that the process lives. */
const healthRoute: Route = ({ request, response, target }) => {
  if (target.pathname !== "/health") return false;
  sendJson(request, response, 200, { status: "ok" });
  return true;
};

/** Hashed files of an older build, and Astro's picture endpoint, which nothing of ours uses. */
const notBuiltRoute: Route = ({ request, response, target }) => {
  if (!/^\/_(?:astro|image)(?:\/|$)/.test(target.pathname)) return false;
  sendPlainPage(request, response, 404);
  return true;
};

/** Puts the storefront together: files, pictures, internal routes, pages. Listening is the caller's. */
export async function createStorefront(options: StorefrontOptions): Promise<Storefront> {
  const cache = new PageCache(options.cacheBytes ?? 96 * 1024 * 1024);
  providePageCache(cache);
  // Every page tells whether ordering is paused, so all of them are old when that changes.
  const backend = new BackendStatus(options.backendUrl, () => cache.clear(), options.backendPace);
  const views = new ViewCounter({ backendUrl: options.backendUrl, secret: options.internalSecret });
  const files = await StaticFiles.read(options.clientDir);
  const answer = createRouter([
    healthRoute,
    createInternal(cache, options.internalSecret),
    files.route,
    createMedia(options.dataDir),
    notBuiltRoute,
    createPages({
      handler: options.handler,
      cache,
      siteUrl: options.siteUrl,
      orderingPaused: () => backend.orderingPaused,
      onView: (request, pathname) => views.count(request, pathname),
      trustProxy: options.trustProxy ?? false,
      ...(options.renderLimits === undefined ? {} : { limits: options.renderLimits }),
    }),
  ]);
  const headers = new Headers(securityHeaders(options.siteUrl));

  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      const requestId = randomUUID().slice(0, 8);
      response.setHeaders(headers);
      answer(request, response, requestId).catch((error: unknown) => {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log("error", "request failed", { request: requestId, path: pathOf(request), error: detail });
        if (response.headersSent) response.destroy();
        else sendPlainPage(request, response, 500, {}, requestId);
      });
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
    const status =
      error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  void backend.start();
  views.start();

  return {
    server,
    close: async (graceMs = 1500) => {
      backend.stop();
      // What was counted is told while the open connections end.
      await Promise.all([views.stop(), ended(server, graceMs)]);
    },
  };
}

/** Stops taking requests; those under way get some time, then their connections are closed. */
function ended(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
  });
}
