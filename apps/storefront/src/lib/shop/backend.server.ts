import { signClientAddress } from "@gerai/contracts/client-address";
import type { AstroCookies } from "astro";
import { z } from "zod";

import { words } from "../../i18n/index.ts";
import { env } from "../env.server.ts";
import { customerToken, sellerToken } from "./session.server.ts";

/** What the backend answered: data of the shape asked for, or why not, in the page's language. */
export type Answer<T> =
  { ok: true; data: T } | { ok: false; status: number; code: string | null; message: string };

/** The part of a page's or action's context that a call needs: `Astro` or the context itself. */
export interface ForWhom {
  cookies: AstroCookies;
  locals: Pick<App.Locals, "locale" | "requestId" | "clientAddress">;
}

interface Options {
  /** Opens an order group to whoever has its token. */
  orderToken?: string | null;
}

const TIMEOUT_MS = 15_000;
const FOR_DEVELOPERS = ["bad_request", "invalid_request_error", "invalid_state_error"];
const refusalSchema = z.object({ code: z.string().nullish(), message: z.string() });

/**
 * Calls to the backend for the person of this request. Never throws for an answer: a backend that is down
 * answers `{ ok: false, status: 503, code: "backend_down" }`.
 */
export function backendFor(context: ForWhom) {
  return callsWith(context, () => customerToken(context.cookies));
}

/** The same calls for the member of a shop who is logged in here, and files. */
export function sellerBackendFor(context: ForWhom) {
  const token = () => sellerToken(context.cookies);
  return {
    ...callsWith(context, token),
    /** Fetches a file as it is, such as a PDF; a backend that is down answers 503 here too. */
    download: (path: string): Promise<Response> => fileOf(path, headersFor(context, token(), {})),
  };
}

/** @param token read anew for every call: logging in sets it between two of them */
function callsWith(context: ForWhom, token: () => string | null) {
  const call = <T>(
    method: string,
    path: string,
    schema: z.ZodType<T>,
    body: BodyInit | undefined,
    headers: Record<string, string>,
    options: Options = {},
  ) =>
    answerOf(context, method, path, schema, body, { ...headers, ...headersFor(context, token(), options) });
  return {
    /** Reads. */
    get: <T>(path: string, schema: z.ZodType<T>, options?: Options) =>
      call("GET", path, schema, undefined, {}, options),
    /** Writes JSON. */
    post: <T>(path: string, body: object, schema: z.ZodType<T>, options?: Options) =>
      call("POST", path, schema, JSON.stringify(body), { "content-type": "application/json" }, options),
    /** Deletes; with a body where a route of the core wants one. */
    delete: <T>(path: string, schema: z.ZodType<T>, options?: Options & { body?: object }) =>
      call(
        "DELETE",
        path,
        schema,
        options?.body === undefined ? undefined : JSON.stringify(options.body),
        options?.body === undefined ? {} : { "content-type": "application/json" },
        options,
      ),
    /** Sends a form with a file. */
    upload: <T>(path: string, form: FormData, schema: z.ZodType<T>, options?: Options) =>
      call("POST", path, schema, form, {}, options),
  };
}

async function fileOf(path: string, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(env().BACKEND_URL + path, {
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return new Response(null, { status: 503 });
  }
}

function headersFor(
  { locals }: ForWhom,
  token: string | null,
  { orderToken }: Options,
): Record<string, string> {
  const { MEDUSA_PUBLISHABLE_KEY: key, INTERNAL_SECRET: secret } = env();
  return {
    ...(key === undefined ? {} : { "x-publishable-api-key": key }),
    ...(secret === undefined || locals.clientAddress === null
      ? {}
      : signClientAddress(locals.clientAddress, secret)),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(orderToken === undefined || orderToken === null ? {} : { "x-order-token": orderToken }),
  };
}

async function answerOf<T>(
  { locals }: ForWhom,
  method: string,
  path: string,
  schema: z.ZodType<T>,
  body: BodyInit | undefined,
  headers: Record<string, string>,
): Promise<Answer<T>> {
  const t = words(locals.locale).shop;
  const tell = (what: string) =>
    console.error(`request=${locals.requestId} backend ${method} ${path.replace(/\?.*/s, "")}: ${what}`);
  let response: Response;
  let content: unknown;
  try {
    response = await fetch(env().BACKEND_URL + path, {
      method,
      headers: { accept: "application/json", ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body }),
    });
    content = readJson(await response.text());
  } catch (error) {
    tell(String(error instanceof Error ? (error.cause ?? error) : error));
    return { ok: false, status: 503, code: "backend_down", message: t.backendDown };
  }
  if (response.ok) {
    const parsed = schema.safeParse(content);
    if (parsed.success) return { ok: true, data: parsed.data };
    tell(`${response.status} in an unknown shape: ${parsed.error.message}`);
    return { ok: false, status: 502, code: "backend_odd", message: t.failed };
  }
  const refusal = refusalSchema.safeParse(content);
  if (response.status >= 500 || !refusal.success) {
    tell(`${response.status} ${refusal.success ? refusal.data.message : ""}`);
    return { ok: false, status: response.status, code: null, message: t.failed };
  }
  const code = refusal.data.code ?? null;
  return { ok: false, status: response.status, code, message: inWords(refusal.data, locals.locale) };
}

/** The backend speaks Indonesian to people; an English page translates what it knows by its code. */
function inWords({ code, message }: z.infer<typeof refusalSchema>, locale: App.Locals["locale"]): string {
  const t = words(locale).shop;
  const known: Readonly<Record<string, string>> = t.refusals;
  // Core, and guards against broken requests, say why in English and for developers.
  if (typeof code !== "string" || FOR_DEVELOPERS.includes(code)) return t.refused;
  if (Object.hasOwn(known, code)) return known[code] ?? message;
  return locale === "id" && message !== "" ? message : t.refused;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
