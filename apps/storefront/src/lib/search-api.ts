import type { Badge, LegalDate, ProductDocument } from "@gerai/contracts";

import { inLocale, LOCALES, type Locale } from "../i18n/index.ts";
import { cleanSearchText, MAX_SEARCH_LENGTH } from "./catalogue-query.ts";
import { pictureAt } from "./media.ts";
import { badgesInForce } from "./read-model/validity.ts";

/** One line of `/api/cari`. */
export interface SearchHit {
  id: string;
  handle: string;
  title: string;
  /** Lowest price in whole rupiah. */
  price: number;
  /** Trade name of the maker. */
  seller: string;
  kecamatan: string;
  /** Badges in force today. */
  badges: Badge[];
  /** Address of a 240-pixel picture; null without one. */
  picture: string | null;
}

/** What `/api/cari` can be told is wrong; words in `t.system.searchApi`. */
export type SearchApiProblem = "q" | "limit" | "lang" | "repeated";

const DEFAULT_LIMIT = 8;
const MOST_HITS = 50;

/** Reads the query of `/api/cari`, strictly: a program that gets it wrong should hear so. */
export function readSearchApiQuery(
  params: URLSearchParams,
): { q: string; limit: number; locale: Locale } | { problem: SearchApiProblem } {
  for (const name of ["q", "limit", "lang"]) {
    if (params.getAll(name).length > 1) return { problem: "repeated" };
  }
  const q = params.get("q") ?? "";
  if (q.length > MAX_SEARCH_LENGTH || /[\p{Cc}\p{Cs}\uFFFD]/u.test(q)) return { problem: "q" };
  const limit = params.get("limit") ?? String(DEFAULT_LIMIT);
  if (!/^[1-9]\d?$/.test(limit) || Number(limit) > MOST_HITS) return { problem: "limit" };
  const lang = params.get("lang") ?? "id";
  const locale = LOCALES.find((each) => each === lang);
  if (locale === undefined) return { problem: "lang" };
  return { q: cleanSearchText(q), limit: Number(limit), locale };
}

/** A product as `/api/cari` tells it. */
export function toSearchHit(
  product: Pick<
    ProductDocument,
    | "id"
    | "handle"
    | "title"
    | "title_en"
    | "price_min"
    | "seller"
    | "kecamatan"
    | "certifications"
    | "pictures"
  >,
  today: LegalDate,
  locale: Locale,
): SearchHit {
  const picture = product.pictures[0];
  return {
    id: product.id,
    handle: product.handle,
    title: inLocale(locale, product.title, product.title_en),
    price: product.price_min,
    seller: product.seller.name,
    kecamatan: product.kecamatan,
    badges: [...new Set(badgesInForce(product, today).map(({ badge }) => badge))],
    picture: picture === undefined ? null : pictureAt(picture.url, 240),
  };
}
