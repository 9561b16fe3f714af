import type { APIRoute } from "astro";

import { LOCALES, words } from "../../i18n/index.ts";
import { readSearchApiQuery, toSearchHit } from "../../lib/search-api.ts";
import { EMPTY_QUERY } from "../../lib/catalogue-query.ts";
import { findProducts, SearchUnavailableError } from "../../lib/read-model.server.ts";

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
  });

/** Search as you type: `?q=…&limit=…` → `{ hits, total, took_ms }`; wrong input → 400 `{ type, message }`. */
export const GET: APIRoute = async ({ url, locals }) => {
  const query = readSearchApiQuery(url.searchParams);
  if ("problem" in query) {
    const message = LOCALES.map((locale) => words(locale).system.searchApi[query.problem]).join(" / ");
    return answer(400, { type: "invalid_data", message });
  }
  try {
    const found = await findProducts({ ...EMPTY_QUERY, q: query.q }, locals.today, query.limit);
    const hits = found.products.map((product) => toSearchHit(product, locals.today, query.locale));
    return answer(200, { hits, total: found.total, took_ms: found.tookMs });
  } catch (error) {
    if (!(error instanceof SearchUnavailableError)) throw error;
    console.error(`${locals.requestId} /api/cari: ${error.message}: ${String(error.cause)}`);
    const message = LOCALES.map((locale) => words(locale).system.searchApi.unavailable).join(" / ");
    return answer(503, { type: "unavailable", message }, { "retry-after": "5" });
  }
};

/** Anything but reading is refused. */
export const ALL: APIRoute = () =>
  answer(405, { type: "not_allowed", message: "GET /api/cari?q=…&limit=…" }, { allow: "GET, HEAD" });
