import { ApiError } from "../api-error.js";
import type { ApiAnswer, ApiRequest } from "./request.js";

export type Handler = (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>;

/** `[method, pattern, handler]`; a `:name` in the pattern becomes a parameter. */
export type Route = readonly [method: string, pattern: string, handler: Handler];

export interface MatchedRoute {
  handler: Handler;
  params: Record<string, string>;
}

/** Finds routes by method and path. */
export class Router {
  readonly #routes: readonly { method: string; segments: readonly string[]; handler: Handler }[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map(([method, pattern, handler]) => ({
      method,
      segments: split(pattern),
      handler,
    }));
  }

  /** The route of a request. Throws 404 for unknown paths and 405 for unknown methods. */
  match(method: string, path: string): MatchedRoute {
    const segments = split(path).map(decode);
    const allowed: string[] = [];
    for (const route of this.#routes) {
      const params = bind(route.segments, segments);
      if (!params) continue;
      if (route.method === method) return { handler: route.handler, params };
      allowed.push(route.method);
    }
    if (allowed.length > 0) {
      throw new ApiError(
        "method_not_allowed",
        `\`${method}\` is not allowed here: use ${allowed.join(", ")}.`,
      );
    }
    throw new ApiError("not_found", `There is nothing at \`${path}\` on this server.`);
  }
}

function split(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiError("bad_request", `The path segment \`${segment}\` is not valid percent-encoding.`);
  }
}

function bind(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, part] of pattern.entries()) {
    const segment = segments[place] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
