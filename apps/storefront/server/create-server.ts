import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { providePageCache } from "../src/lib/cache/page-cache-port.ts";
import { BackendStatus, type Pace } from "./backend-status.ts";
import { createInternal } from "./internal.ts";
import { log } from "./log.ts";
import { createMedia } from "./media.ts";
import { PageCache } from "./page-cache.ts";
import { createPages, type AstroHandler } from "./pages.ts";
import { sendPlainPage } from "./plain-page.ts";
import { isHost, parseTarget } from "./request-target.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendJson } from "./send.ts";
import { StaticFiles } from "./static-files.ts";

export interface StorefrontOptions {
  handler: AstroHandler;
  /** Folder of the built client files. */
  clientDir: string;
  dataDir: string;
  siteUrl: string;
  backendUrl: string;
  internalSecret?: string | undefined;
  backendPace?: Pace;
  /** Room for rendered pages, in bytes. */
  cacheBytes?: number;
}

export interface Storefront {
  server: Server;
  /** Stops taking requests; those under way get `graceMs`, then their connections are closed. */
  close(graceMs?: number): Promise<void>;
}

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** Puts the storefront together: files, pictures, internal routes, pages. Listening is the caller's. */
export async function createStorefront(options: StorefrontOptions): Promise<Storefront> {
  const cache = new PageCache(options.cacheBytes ?? 96 * 1024 * 1024);
  providePageCache(cache);
  // Every page tells whether ordering is paused, so all of them are old when that changes.
  const backend = new BackendStatus(options.backendUrl, () => cache.clear(), options.backendPace);
  const files = await StaticFiles.read(options.clientDir);
  const media = createMedia(options.dataDir);
  const internal = createInternal(cache, options.internalSecret);
  const pages = createPages({
    handler: options.handler,
    cache,
    siteUrl: options.siteUrl,
    orderingPaused: () => backend.orderingPaused,
  });
  const headers = Object.entries(securityHeaders(options.siteUrl));

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> {
    for (const [name, value] of headers) if (value !== undefined) response.setHeader(name, value);
    const { method = "GET", url = "/" } = request;
    if (!METHODS.has(method))
      return sendPlainPage(request, response, 405, { allow: [...METHODS].join(", ") });
    if (!isHost(request.headers.host)) return sendPlainPage(request, response, 400);
    const target = parseTarget(url);
    if ("status" in target) {
      if (target.status !== 301) return sendPlainPage(request, response, target.status);
      if (method !== "GET" && method !== "HEAD") return sendPlainPage(request, response, 404);
      response
        .writeHead(301, { location: target.location, "cache-control": "no-store", "content-length": 0 })
        .end();
      return;
    }
    const { pathname } = target;
    if (pathname === "/health") return sendJson(request, response, 200, { status: "ok" });
    if (await internal(request, response, pathname)) return;
    const reads = method === "GET" || method === "HEAD";
    if (reads && files.serve(request, response, pathname)) return;
    if (reads && (await media(request, response, pathname))) return;
    // Hashed files of an older build, and Astro's picture endpoint, which nothing of ours uses.
    if (pathname.startsWith("/_")) return sendPlainPage(request, response, 404);
    await pages(request, response, target, requestId);
  }

  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      const requestId = randomUUID().slice(0, 8);
      answer(request, response, requestId).catch((error: unknown) => {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log("error", "request failed", { request: requestId, path: request.url, error: detail });
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

  return {
    server,
    close: (graceMs = 1500) =>
      new Promise((resolve) => {
        backend.stop();
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), graceMs).unref();
      }),
  };
}
