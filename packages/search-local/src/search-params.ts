import { ApiError, type ApiErrorCode } from "./api-error.js";
import { isStringArray, type JsonObject } from "./json.js";
import type { MatchingStrategy } from "./engine/ranking.js";

/** A checked search request. */
export interface SearchParams {
  q: string;
  /** As sent; parsed by the engine. */
  filter: unknown;
  sort: readonly string[];
  facets: readonly string[] | undefined;
  attributesToRetrieve: readonly string[] | undefined;
  matchingStrategy: MatchingStrategy;
  showRankingScore: boolean;
  offset: number;
  limit: number;
  /** The paging fields of the answer, given how many documents were found. */
  paging: (total: number) => JsonObject;
}

const DEFAULT_LIMIT = 20;
const STRATEGIES: readonly string[] = ["last", "all", "frequency"] satisfies MatchingStrategy[];
const KNOWN = [
  "q",
  "filter",
  "sort",
  "facets",
  "attributesToRetrieve",
  "matchingStrategy",
  "showRankingScore",
  "offset",
  "limit",
  "page",
  "hitsPerPage",
];

/** Reads a search body. Null means "not given", as the client sends it. Throws an ApiError on anything odd. */
export function readSearchParams(body: JsonObject): SearchParams {
  const given = Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== null && value !== undefined),
  );
  const unknown = Object.keys(given).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) {
    throw new ApiError(
      "bad_request",
      `Unknown or unsupported field \`${unknown}\`: expected one of ${KNOWN.map((key) => `\`${key}\``).join(", ")}.`,
    );
  }
  return {
    q: text(given.q),
    filter: given.filter,
    sort: strings(given.sort, "sort", "invalid_search_sort") ?? [],
    facets: strings(given.facets, "facets", "invalid_search_facets"),
    attributesToRetrieve: strings(
      given.attributesToRetrieve,
      "attributesToRetrieve",
      "invalid_search_attributes_to_retrieve",
    ),
    matchingStrategy: strategy(given.matchingStrategy),
    showRankingScore: flag(given.showRankingScore),
    ...readPaging(given),
  };
}

/** `page`/`hitsPerPage` answers with exact totals, `offset`/`limit` with an estimate. */
function readPaging(given: JsonObject): Pick<SearchParams, "offset" | "limit" | "paging"> {
  if (given.page === undefined && given.hitsPerPage === undefined) {
    const offset = count(given.offset, "offset", "invalid_search_offset") ?? 0;
    const limit = count(given.limit, "limit", "invalid_search_limit") ?? DEFAULT_LIMIT;
    return { offset, limit, paging: (total) => ({ limit, offset, estimatedTotalHits: total }) };
  }
  const page = count(given.page, "page", "invalid_search_page") ?? 1;
  const hitsPerPage =
    count(given.hitsPerPage, "hitsPerPage", "invalid_search_hits_per_page") ?? DEFAULT_LIMIT;
  return {
    offset: Math.max(0, page - 1) * hitsPerPage,
    // Page 0 is empty, as on Meilisearch.
    limit: page === 0 ? 0 : hitsPerPage,
    paging: (total) => ({
      hitsPerPage,
      page,
      totalPages: hitsPerPage === 0 ? 0 : Math.ceil(total / hitsPerPage),
      totalHits: total,
    }),
  };
}

/**
 * A whole number from 0 to 2³²−1, as a number or (in a query string) in digits.
 * @returns undefined when not given
 */
export function count(value: unknown, name: string, code: ApiErrorCode): number | undefined {
  if (value === undefined || value === null) return undefined;
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= 0xffff_ffff)
    return number;
  throw new ApiError(code, `Invalid value for \`${name}\`: expected a positive integer.`);
}

/** A list of names: an array, or (in a query string) comma-separated. Undefined when not given. */
export function strings(value: unknown, name: string, code: ApiErrorCode): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (isStringArray(value)) return value;
  throw new ApiError(code, `Invalid value type for \`${name}\`: expected an array of strings.`);
}

function text(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  throw new ApiError("invalid_search_q", "Invalid value type for `q`: expected a string.");
}

function strategy(value: unknown): MatchingStrategy {
  if (value === undefined) return "last";
  if (typeof value === "string" && STRATEGIES.includes(value)) return value as MatchingStrategy;
  throw new ApiError(
    "invalid_search_matching_strategy",
    "Unknown value for `matchingStrategy`: expected one of `last`, `all`, `frequency`.",
  );
}

function flag(value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  throw new ApiError(
    "invalid_search_show_ranking_score",
    "Invalid value for `showRankingScore`: expected a boolean.",
  );
}

/** Splits the comma-separated lists of a search sent by GET. */
export function readSearchQuery(query: URLSearchParams): SearchParams {
  const body: JsonObject = Object.fromEntries(query);
  for (const name of ["sort", "facets", "attributesToRetrieve"]) {
    const value = body[name];
    if (typeof value === "string") body[name] = value.split(",").map((item) => item.trim());
  }
  return readSearchParams(body);
}
