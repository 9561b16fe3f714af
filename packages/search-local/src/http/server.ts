import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { ApiError } from "../api-error.js";
import { Engine } from "../engine/engine.js";
import { checkKey } from "./auth.js";
import { readJson, type ApiAnswer } from "./request.js";
import { Router } from "./router.js";
import { documentRoutes } from "./routes/document-routes.js";
import { indexRoutes } from "./routes/index-routes.js";
import { searchRoutes } from "./routes/search-routes.js";
import { settingsRoutes } from "./routes/settings-routes.js";
import { systemRoutes } from "./routes/system-routes.js";

export interface SearchServerOptions {
  /** Required as `Authorization: Bearer …` on everything but `/health`; unset or empty leaves the server open. */
  masterKey?: string | undefined;
  /** Gets one line per event worth knowing; silent by default. */
  log?: (line: string) => void;
}

export interface SearchServer {
  /** Starts listening; port 0 picks a free one. Resolves with the address, rejects when the port is taken. */
  listen: (port: number, host?: string) => Promise<{ port: number; url: string }>;
  /** Stops at once; open connections are cut. */
  close: () => Promise<void>;
}

/** A search server in memory that speaks Meilisearch's HTTP API. */
export function createSearchServer(options: SearchServerOptions = {}): SearchServer {
  const log = options.log ?? (() => undefined);
  const engine = new Engine();
  const router = new Router([
    ...systemRoutes(engine),
    ...indexRoutes(engine),
    ...searchRoutes(engine),
    ...settingsRoutes(engine),
    ...documentRoutes(engine),
  ]);

  const answer = async (request: IncomingMessage): Promise<ApiAnswer> => {
    const url = parseUrl(request.url ?? "/");
    if (url.pathname !== "/health") checkKey(request.headers.authorization, options.masterKey);
    const { handler, params } = router.match(request.method ?? "GET", url.pathname);
    return handler({ params, query: url.searchParams, json: () => readJson(request) });
  };
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => toErrorAnswer(error, log))
      .then((result) => {
        send(response, result);
      })
      .catch((error: unknown) => {
        log(`could not answer: ${String(error)}`);
        response.destroy();
      });
  });
  return { listen: (port, host = "127.0.0.1") => listen(server, port, host), close: () => close(server) };
}

function parseUrl(path: string): URL {
  try {
    return new URL(path, "http://search.local");
  } catch {
    throw new ApiError("bad_request", "The request address is not valid.");
  }
}

function toErrorAnswer(error: unknown, log: (line: string) => void): ApiAnswer {
  if (error instanceof ApiError) return { status: error.status, body: error.toBody() };
  // Reaching this is a bug of ours: say so in the log, and nothing of it to the caller.
  log(`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const internal = new ApiError("internal", "An internal error has occurred.");
  return { status: internal.status, body: internal.toBody() };
}

function send(response: ServerResponse, answer: ApiAnswer): void {
  const body = answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body));
  if (body) {
    response.setHeader("content-type", "application/json");
    response.setHeader("content-length", body.length);
  }
  // The rest of an oversized body is not worth reading.
  if (answer.status === 413) response.setHeader("connection", "close");
  response.writeHead(answer.status).end(body);
}

function listen(server: Server, port: number, host: string): Promise<{ port: number; url: string }> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      const bound = typeof address === "object" && address ? address.port : port;
      resolve({ port: bound, url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}` });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
