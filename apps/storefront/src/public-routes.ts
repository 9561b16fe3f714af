import { CATALOGUE_PARAMS } from "./lib/catalogue-query.ts";
import { localeOfPath, withoutLocale } from "./i18n/locale.ts";

interface PublicRoute {
  pattern: RegExp;
  /** The only query parameters the page reads; all others are dropped before the page sees the address. */
  params: readonly string[];
  /** Whether the address also exists under `/en`. */
  translated: boolean;
}

const page = (pattern: RegExp, params: readonly string[] = []): PublicRoute => ({
  pattern,
  params,
  translated: true,
});
const file = (pattern: RegExp): PublicRoute => ({ pattern, params: [], translated: false });

/**
 * Pages that are the same for everybody. They are rendered without request headers, so they cannot depend on
 * a cookie, and only for the parameters named here, so that made-up ones cannot fill the page cache.
 */
const PUBLIC_ROUTES: readonly PublicRoute[] = [
  page(/^\/$/),
  page(/^\/produk$/, CATALOGUE_PARAMS),
  page(/^\/produk\/[^/]+$/, ["varian"]),
  page(/^\/kategori\/[^/]+$/, CATALOGUE_PARAMS),
  page(/^\/cari$/, CATALOGUE_PARAMS),
  page(/^\/toko$/, ["q", "kecamatan", "halaman"]),
  page(/^\/toko\/[^/]+$/),
  page(/^\/verifikasi\/[^/]+$/),
  page(/^\/bantuan$/),
  page(/^\/bantuan\/[^/]+$/, ["hal"]),
  file(/^\/sitemap-[a-z0-9-]+\.xml$/),
  file(/^\/robots\.txt$/),
  file(/^\/og\/[^/]+(?:\/[^/]+)?\.jpg$/),
];

/** The public page at a path and the parameters it reads; undefined for any other address. */
export function publicRoute(pathname: string): Pick<PublicRoute, "params"> | undefined {
  const translated = localeOfPath(pathname) !== "id";
  const path = withoutLocale(pathname);
  return PUBLIC_ROUTES.find((route) => route.pattern.test(path) && (route.translated || !translated));
}

/** The query of a public page in its one order, without unknown and empty parameters: part of the cache key. */
export function normaliseQuery(search: URLSearchParams, params: readonly string[]): string {
  const kept = new URLSearchParams();
  for (const name of params) {
    // Two values are enough for the page to say that a parameter was repeated.
    for (const value of search.getAll(name).slice(0, 2)) {
      if (value !== "") kept.append(name, value);
    }
  }
  const text = kept.toString();
  return text === "" ? "" : `?${text}`;
}
