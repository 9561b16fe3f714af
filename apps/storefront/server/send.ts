import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

import type { Body } from "./body.ts";
import { negotiateEncoding } from "./encoding.ts";

/** Sends a body: 304 when the client has it, compressed when the client takes that, without it on HEAD. */
export async function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: Body,
): Promise<void> {
  const all: OutgoingHttpHeaders = { ...headers };
  if (body.varies) all.vary = "Accept-Encoding";
  if (status === 200) {
    all.etag = body.etag;
    if (body.isNamedBy(request.headers["if-none-match"])) {
      response.writeHead(304, all).end();
      return;
    }
  }
  const { bytes, encoding } = await body.as(negotiateEncoding(request.headers["accept-encoding"]));
  if (encoding !== "identity") all["content-encoding"] = encoding;
  all["content-length"] = bytes.length;
  response.writeHead(status, all);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Sends a short answer that nobody keeps. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "content-length": bytes.length,
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Sends JSON that nobody keeps. */
export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
): void {
  sendText(request, response, status, JSON.stringify(value), { "content-type": "application/json" });
}
