import type { IncomingMessage } from "node:http";

import { ApiError, type ApiErrorCode } from "../api-error.js";
import { isJsonObject, type JsonObject } from "../json.js";

/** What a handler gets to see of a request. */
export interface ApiRequest {
  /** Decoded path parameters. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Reads and parses the body; throws on bad, missing or oversized JSON. */
  json: () => Promise<unknown>;
}

export interface ApiAnswer {
  status: number;
  /** Sent as JSON; undefined sends no body. */
  body?: unknown;
}

const MAX_BODY_BYTES = 50 * 1024 * 1024;
/** Deeper nesting than any document has; keeps recursion off the stack's limit. */
const MAX_DEPTH = 100;

/** Reads a JSON body. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers["content-type"];
  if (type === undefined) {
    throw new ApiError(
      "missing_content_type",
      "A Content-Type header is missing. Accepted value: `application/json`.",
    );
  }
  if (type.split(";", 1)[0]?.trim().toLowerCase() !== "application/json") {
    throw new ApiError(
      "invalid_content_type",
      `The Content-Type \`${type}\` is invalid. Accepted value: \`application/json\`.`,
    );
  }
  const text = await readText(request);
  if (text.trim() === "") throw new ApiError("missing_payload", "A json payload is missing.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ApiError("malformed_payload", `The json payload provided is malformed. \`${reason}\`.`);
  }
  if (!isShallow(value, MAX_DEPTH)) {
    throw new ApiError("malformed_payload", `The json payload is nested more than ${MAX_DEPTH} levels deep.`);
  }
  return value;
}

async function readText(request: IncomingMessage): Promise<string> {
  const tooLarge = () =>
    new ApiError(
      "payload_too_large",
      `The provided payload reached the size limit of ${MAX_BODY_BYTES} bytes.`,
    );
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

/** The body as an object. */
export async function jsonObject(request: ApiRequest): Promise<JsonObject> {
  const body = await request.json();
  if (!isJsonObject(body)) throw new ApiError("bad_request", "Invalid value type: expected an object.");
  return body;
}

/** Fails on keys a route does not know, so that a misspelt option is not silently lost. */
export function allowOnly(
  body: JsonObject,
  keys: readonly string[],
  code: ApiErrorCode = "bad_request",
): void {
  const unknown = Object.keys(body).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw new ApiError(
      code,
      `Unknown field \`${unknown}\`: expected one of ${keys.map((key) => `\`${key}\``).join(", ")}.`,
    );
  }
}
