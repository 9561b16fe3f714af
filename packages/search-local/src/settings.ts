/** The settings of an index, complete; names and defaults are Meilisearch's. */
export interface IndexSettings {
  /** `*` or the attributes that are searched, most important first. */
  searchableAttributes: readonly string[];
  displayedAttributes: readonly string[];
  filterableAttributes: readonly string[];
  sortableAttributes: readonly string[];
  rankingRules: readonly string[];
  stopWords: readonly string[];
  /** One-way: a search for the key also finds the values. */
  synonyms: Readonly<Record<string, readonly string[]>>;
  typoTolerance: {
    enabled: boolean;
    minWordSizeForTypos: { oneTypo: number; twoTypos: number };
    disableOnWords: readonly string[];
    disableOnAttributes: readonly string[];
    disableOnNumbers: boolean;
  };
  faceting: {
    maxValuesPerFacet: number;
    sortFacetValuesBy: Readonly<Record<string, "alpha" | "count">>;
  };
  pagination: { maxTotalHits: number };
}

/** The settings of a new index. */
export const DEFAULT_SETTINGS: IndexSettings = {
  searchableAttributes: ["*"],
  displayedAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "proximity", "attributeRank", "sort", "wordPosition", "exactness"],
  stopWords: [],
  synonyms: {},
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
};
