import { ApiError, type ApiErrorCode } from "../api-error.js";
import { LruCache } from "../lru-cache.js";
import type { FilterNode } from "./ast.js";
import { FilterSyntaxError } from "./lexer.js";
import { parseExpression } from "./parser.js";

/** Pages send the same handful of filters over and over. */
const cache = new LruCache<string, FilterNode | null>(500);
/** Longer expressions are not worth the memory. */
const MAX_CACHED_LENGTH = 2000;

/**
 * Reads a filter as the client sends it: an expression, or an array that means AND of its elements, whose
 * inner arrays mean OR. Null means "no filter".
 * @throws ApiError with the given code on anything else
 */
export function parseFilter(filter: unknown, code: ApiErrorCode): FilterNode | null {
  if (filter === undefined || filter === null) return null;
  try {
    if (typeof filter === "string") return parseCached(filter);
    if (Array.isArray(filter)) return combine("and", filter.map(parseElement));
  } catch (error) {
    if (error instanceof FilterSyntaxError) throw new ApiError(code, error.message);
    throw error;
  }
  throw new ApiError(code, "Invalid filter: expected a string or an array of strings and arrays of strings.");
}

function parseElement(element: unknown): FilterNode | null {
  if (typeof element === "string") return parseCached(element);
  if (Array.isArray(element)) {
    return combine(
      "or",
      element.map((inner: unknown) => {
        if (typeof inner === "string") return parseCached(inner);
        throw new FilterSyntaxError("Invalid filter: inner arrays may hold strings only.");
      }),
    );
  }
  throw new FilterSyntaxError("Invalid filter: arrays may hold strings and arrays of strings only.");
}

function parseCached(expression: string): FilterNode | null {
  const known = cache.get(expression);
  if (known !== undefined) return known;
  const parsed = parseExpression(expression);
  if (expression.length <= MAX_CACHED_LENGTH) cache.set(expression, parsed);
  return parsed;
}

function combine(type: "and" | "or", nodes: readonly (FilterNode | null)[]): FilterNode | null {
  const present = nodes.filter((node) => node !== null);
  if (present.length === 0) return null;
  return present.length === 1 && present[0] ? present[0] : { type, nodes: present };
}
