import { parseFilter } from "../filter/parse-filter.js";
import type { JsonObject } from "../json.js";
import type { SearchParams } from "../search-params.js";
import { countFacet } from "./facets.js";
import { memoise } from "./filter-predicate.js";
import { pickAttributes } from "./pick.js";
import { rankingScore, rankMatches, type Relevance, type RelevanceRule } from "./ranking.js";
import type { SearchIndex } from "./search-index.js";
import { parseSortKey, sortComparator } from "./sort.js";

/** Meilisearch's answer to a search. */
export type SearchResponse = JsonObject;

/** Runs a search. Throws an ApiError for filters, facets and sort orders the index does not allow. */
export function search(index: SearchIndex, params: SearchParams): SearchResponse {
  const started = performance.now();
  const passes = index.predicate(
    parseFilter(params.filter, "invalid_search_filter"),
    "invalid_search_filter",
  );
  const sort = index.comparators(params.sort, "invalid_search_sort");
  const facetColumns = facetAttributes(index, params.facets).map((attribute) => index.facetColumn(attribute));

  const words = index.rules.run(params.q, index.text, index.searchable, passes && memoise(passes));
  const relevant: Relevance[] =
    words.length > 0
      ? rankMatches(words, params.matchingStrategy, index.text)
      : everything(passes ? index.documents.numbers().filter(passes) : index.documents.numbers());
  relevant.sort(comparator(index, sort));

  const total = Math.min(relevant.length, index.settings.pagination.maxTotalHits);
  const attributes = index.searchable.length;
  const page = relevant.slice(params.offset, Math.min(params.offset + params.limit, total));
  const hits = page.map((relevance) => {
    const document = index.documents.at(relevance.docNo) ?? {};
    const hit = pickAttributes(document, index.settings.displayedAttributes, params.attributesToRetrieve);
    return params.showRankingScore
      ? { ...hit, _rankingScore: rankingScore(relevance, words.length, attributes) }
      : hit;
  });

  const docNos = facetColumns.length > 0 ? relevant.map(({ docNo }) => docNo) : [];
  const facets = facetColumns.map((column) => {
    return [column.attribute, countFacet(column, docNos, index.settings.faceting)] as const;
  });
  return {
    hits,
    query: params.q,
    processingTimeMs: Math.round(performance.now() - started),
    ...params.paging(total),
    ...(params.facets && {
      facetDistribution: Object.fromEntries(facets.map(([name, { distribution }]) => [name, distribution])),
      facetStats: Object.fromEntries(facets.flatMap(([name, { stats }]) => (stats ? [[name, stats]] : []))),
    }),
  };
}

function facetAttributes(index: SearchIndex, facets: readonly string[] | undefined): readonly string[] {
  if (facets === undefined) return [];
  return facets.includes("*") ? index.settings.filterableAttributes : [...new Set(facets)];
}

/** Without words every document is equally relevant. */
function everything(docNos: readonly number[]): Relevance[] {
  return docNos.map((docNo) => ({
    docNo,
    words: 0,
    typo: 0,
    proximity: 0,
    attributeRank: 0,
    wordPosition: 0,
    exactness: 0,
  }));
}

/** The ranking rules, one after the other; the order of arrival settles a tie. */
function comparator(
  index: SearchIndex,
  sort: readonly ((a: number, b: number) => number)[],
): (a: Relevance, b: Relevance) => number {
  const comparators = index.settings.rankingRules.flatMap((rule) => {
    if (rule === "sort")
      return sort.map((compare) => (a: Relevance, b: Relevance) => compare(a.docNo, b.docNo));
    if (rule === "attribute") return [by("attributeRank"), by("wordPosition")];
    const custom = parseSortKey(rule);
    if (custom) {
      const compare = sortComparator(index.column(custom.attribute), custom.descending);
      return [(a: Relevance, b: Relevance) => compare(a.docNo, b.docNo)];
    }
    return [by(rule as RelevanceRule)];
  });
  return (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return a.docNo - b.docNo;
  };
}

function by(rule: RelevanceRule) {
  return (a: Relevance, b: Relevance) => a[rule] - b[rule];
}
