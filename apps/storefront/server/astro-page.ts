import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { Socket } from "node:net";

import { Body } from "./body.ts";
import { CapturedResponse, type Captured } from "./captured-response.ts";
import type { CachedPage } from "./page-cache.ts";
import { slimPolicy } from "./slim-policy.ts";

/** Astro's handler, as the adapter builds it in middleware mode. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: object,
) => void | Promise<void>;

/** A phone keeps no page without asking: an invalidation cannot reach it. Asking costs a 304. */
const ASK_AGAIN = "public, max-age=0, must-revalidate";

/**
 * Renders a public page without anything of a request that could make it differ from person to person: no
 * headers, no connection, only the address.
 */
export async function renderPublic(
  handler: AstroHandler,
  address: string,
  host: string,
  locals: object,
): Promise<Captured> {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = address;
  request.headers = { host };
  request.push(null);
  const response = new CapturedResponse(request);
  await handler(request, response, () => response.writeHead(404).end(), locals);
  return response.captured;
}

/**
 * A page in the form in which it may be kept; undefined when Astro gave it no life, or it is an error.
 * @param startedAt when the render began: its life counts from there
 */
export function toCachedPage({ status, headers, body }: Captured, startedAt: number): CachedPage | undefined {
  const maxAge = Number(/max-age=(\d+)/.exec(textOf(headers, "cdn-cache-control"))?.[1] ?? 0);
  if (status !== 200 || maxAge === 0 || headers["set-cookie"] !== undefined) return undefined;
  const tags = textOf(headers, "cache-tag").split(",");
  const kept = forClient(headers);
  const policy = textOf(headers, "content-security-policy");
  if (policy !== "") kept["content-security-policy"] = slimPolicy(policy, body.toString("utf8"));
  return {
    headers: { ...kept, "cache-control": ASK_AGAIN },
    body: toBody(headers, body),
    tags: tags.map((tag) => tag.trim()).filter((tag) => tag !== ""),
    expiresAt: startedAt + maxAge * 1000,
  };
}

/** A body that knows from the headers whether it is worth compressing. */
export function toBody(headers: OutgoingHttpHeaders, body: Buffer): Body {
  return new Body(body, textOf(headers, "content-type"));
}

/** Headers for the client: those between Astro and its cache are nobody else's business. */
export function forClient(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { "cdn-cache-control": _life, "cache-tag": _tags, "content-length": _length, ...rest } = headers;
  if (rest["content-type"] === "text/html") rest["content-type"] = "text/html; charset=utf-8";
  return rest;
}

function textOf(headers: OutgoingHttpHeaders, name: string): string {
  const value = headers[name];
  return typeof value === "string" ? value : "";
}
