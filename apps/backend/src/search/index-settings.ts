import { INDEX } from "@gerai/contracts";
import type { Settings } from "meilisearch";

import { rightWords, STOP_WORDS, synonyms } from "./vocabulary";

/** Index names as in the contract. */
export type IndexName = (typeof INDEX)[keyof typeof INDEX];

/**
 * One typo from four letters on, because so many of our words are that short (kopi, topi, kado, madu); two
 * from nine. Words of the vocabulary are right as typed: who types `hijab` does not mean `hijau`, and other
 * spellings of it are synonyms already. A number is never a mistyped other one, and long texts would match
 * by accident.
 */
function typoTolerance(literalAttributes: string[]): Settings["typoTolerance"] {
  return {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
    disableOnWords: rightWords(),
    disableOnNumbers: true,
    disableOnAttributes: literalAttributes,
  };
}

/** More than any catalogue of the programme, so that page numbers and sitemaps are complete. */
const PAGINATION: Settings["pagination"] = { maxTotalHits: 20_000 };
/** More than the kecamatan, categories, makers and certificate ends there are. */
const FACETING: Settings["faceting"] = { maxValuesPerFacet: 2000 };
/** A chosen order is kept strictly among goods that fit equally well; otherwise closeness decides. */
const RANKING = ["words", "typo", "sort", "proximity", "attribute", "exactness"];

/** The settings of every index, applied whenever the backend starts. Reviewed data: pages rely on it. */
export const INDEX_SETTINGS: Readonly<Record<IndexName, Settings>> = {
  [INDEX.products]: {
    searchableAttributes: [
      "title",
      "title_en",
      "keywords",
      "category",
      "category_en",
      "seller.name",
      "seller.contact_name",
      "kecamatan",
      "seller.village",
      "composition",
      "material",
      "certifications.number",
      "description",
      "description_en",
    ],
    filterableAttributes: [
      "id",
      "handle",
      "category_handle",
      "kecamatan",
      "kecamatan_code",
      "seller_handle",
      "halal_until",
      "pirt_until",
      "bpom_until",
      "listed_until",
      "price_min",
      "in_stock",
    ],
    sortableAttributes: ["price_min", "created_ts", "title"],
    // Between equals, what can be bought comes before what is sold out, and new before old.
    rankingRules: [...RANKING, "in_stock:desc", "created_ts:desc"],
    typoTolerance: typoTolerance([
      "composition",
      "material",
      "certifications.number",
      "description",
      "description_en",
    ]),
    synonyms: synonyms(),
    stopWords: [...STOP_WORDS],
    pagination: PAGINATION,
    faceting: FACETING,
  },
  [INDEX.sellers]: {
    searchableAttributes: [
      "name",
      "contact_name",
      "kecamatan",
      "village",
      "category_handles",
      "story",
      "story_en",
    ],
    filterableAttributes: [
      "id",
      "handle",
      "kecamatan",
      "kecamatan_code",
      "category_handles",
      "halal_until",
      "pirt_until",
      "bpom_until",
      "product_count",
    ],
    sortableAttributes: ["name", "created_ts", "product_count"],
    rankingRules: RANKING,
    typoTolerance: typoTolerance(["story", "story_en"]),
    synonyms: synonyms(),
    stopWords: [...STOP_WORDS],
    pagination: PAGINATION,
    faceting: FACETING,
  },
  [INDEX.certifications]: {
    searchableAttributes: ["number", "number_typed", "holder", "products.title", "issuer"],
    filterableAttributes: ["id", "kind", "badge", "status", "seller_handle", "products.id", "expires_on"],
    sortableAttributes: ["checked_on", "expires_on"],
    rankingRules: RANKING,
    typoTolerance: typoTolerance(["number", "number_typed"]),
    synonyms: {},
    stopWords: [],
    pagination: PAGINATION,
    faceting: FACETING,
  },
};
