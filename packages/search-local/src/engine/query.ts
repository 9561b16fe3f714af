import type { IndexSettings } from "../settings.js";
import type { Predicate } from "./filter-predicate.js";
import { phrasePosting } from "./phrase.js";
import { tokenize } from "./text.js";
import { attributeOf, type Posting, type TextIndex } from "./text-index.js";

/** How one typed word was found in one document. */
export interface WordMatch {
  /** Fewest edits that lead to it. */
  typos: number;
  /** Whether the very word is there; a prefix, typo or synonym is less. */
  exact: boolean;
  /** Packed positions of the best finds, ascending. */
  positions: readonly number[];
}

/** One typed word with every document it was found in. */
export interface QueryWord {
  word: string;
  matches: Map<number, WordMatch>;
}

/** Longer queries are cut, as Meilisearch does. */
const MAX_QUERY_WORDS = 10;

/** The parts of the settings that a query needs, folded once per settings change. */
export class QueryRules {
  readonly #stopWords: ReadonlySet<string>;
  readonly #exactWords: ReadonlySet<string>;
  /** Folded words joined by a space → what they also stand for, each as words. */
  readonly #synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #longestSynonym: number;

  constructor(private readonly settings: IndexSettings) {
    this.#stopWords = new Set(settings.stopWords.flatMap(tokenize));
    this.#exactWords = new Set(settings.typoTolerance.disableOnWords.flatMap(tokenize));
    const entries = Object.entries(settings.synonyms).map(([key, values]) => {
      const alternatives = values.map(tokenize).filter((words) => words.length > 0);
      return [tokenize(key).join(" "), alternatives] as const;
    });
    this.#synonyms = new Map(entries);
    this.#longestSynonym = Math.max(0, ...entries.map(([key]) => key.split(" ").length));
  }

  /**
   * Looks up every word of a query; documents that fail the filter are left out from the start.
   * @param searchable the attributes of the index, in the order in which it numbers them
   */
  run(query: string, index: TextIndex, searchable: readonly string[], passes: Predicate | null): QueryWord[] {
    const literal = this.#literalAttributes(searchable);
    const words = tokenize(query)
      .filter((word) => !this.#stopWords.has(word))
      .slice(0, MAX_QUERY_WORDS);
    // A space after the last word says that it is finished.
    const unfinished = !/\s$/.test(query);
    const found: QueryWord[] = words.map((word, place) => {
      const matches = new Map<number, WordMatch>();
      const asPrefix = unfinished && place === words.length - 1;
      for (const { posting, typos, exact } of index.derive(word, asPrefix, this.#typosFor(word))) {
        const allowed = typos > 0 && literal.size > 0 ? withoutAttributes(posting, literal) : posting;
        addMatches(matches, allowed, typos, exact, passes);
      }
      return { word, matches };
    });
    this.#addSynonyms(words, found, index, passes);
    return found;
  }

  /** Ranks of the attributes in which a typo finds nothing. */
  #literalAttributes(searchable: readonly string[]): ReadonlySet<number> {
    const names = this.settings.typoTolerance.disableOnAttributes;
    if (names.length === 0) return NO_ATTRIBUTES;
    return new Set(searchable.flatMap((attribute, rank) => (names.includes(attribute) ? [rank] : [])));
  }

  #typosFor(word: string): number {
    const { enabled, disableOnNumbers, minWordSizeForTypos } = this.settings.typoTolerance;
    if (!enabled || this.#exactWords.has(word)) return 0;
    if (disableOnNumbers && /^\p{N}+$/u.test(word)) return 0;
    if (word.length >= minWordSizeForTypos.twoTypos) return 2;
    return word.length >= minWordSizeForTypos.oneTypo ? 1 : 0;
  }

  /**
   * Adds what the typed words also stand for. Several words that are together the key of a synonym mean one
   * thing: they are found side by side or by a synonym, never one of them alone, so that all spellings of a
   * thing find the same documents (`oleh-oleh` is not every "oleh"). Where that finds nothing at all, they
   * are words like any other.
   */
  #addSynonyms(
    words: readonly string[],
    found: QueryWord[],
    index: TextIndex,
    passes: Predicate | null,
  ): void {
    for (let start = 0; start < words.length;) {
      const expression = this.#expressionAt(words, start, index);
      const end = start + (expression?.length ?? 1);
      const targets = found.slice(start, end);
      if (expression) for (const { matches } of targets) matches.clear();
      for (const target of targets) {
        if (expression) addMatches(target.matches, expression.posting, 0, true, passes);
        for (const alternative of this.#synonyms.get(words.slice(start, end).join(" ")) ?? []) {
          addMatches(target.matches, phrasePosting(index, alternative), 0, false, passes);
        }
      }
      start = end;
    }
  }

  /** The longest key of several words that begins at this word and finds anything. */
  #expressionAt(
    words: readonly string[],
    start: number,
    index: TextIndex,
  ): { length: number; posting: Posting } | undefined {
    for (let length = Math.min(this.#longestSynonym, words.length - start); length > 1; length -= 1) {
      const expression = words.slice(start, start + length);
      const alternatives = this.#synonyms.get(expression.join(" "));
      if (alternatives === undefined) continue;
      const posting = phrasePosting(index, expression);
      const finds = [posting, ...alternatives.map((alternative) => phrasePosting(index, alternative))];
      if (finds.some(({ size }) => size > 0)) return { length, posting };
    }
    return undefined;
  }
}

const NO_ATTRIBUTES: ReadonlySet<number> = new Set();

function withoutAttributes(posting: Posting, ranks: ReadonlySet<number>): Posting {
  const rest: Posting = new Map();
  for (const [docNo, positions] of posting) {
    const kept = positions.filter((position) => !ranks.has(attributeOf(position)));
    if (kept.length > 0) rest.set(docNo, kept);
  }
  return rest;
}

/** Keeps the finds with the fewest typos per document, whatever the order they come in. */
function addMatches(
  matches: Map<number, WordMatch>,
  posting: Posting,
  typos: number,
  exact: boolean,
  passes: Predicate | null,
): void {
  for (const [docNo, positions] of posting) {
    const known = matches.get(docNo);
    if (known === undefined) {
      if (passes === null || passes(docNo)) matches.set(docNo, { typos, exact, positions });
    } else if (typos < known.typos) {
      matches.set(docNo, { typos, exact, positions });
    } else if (typos === known.typos) {
      known.exact ||= exact;
      known.positions = mergeAscending(known.positions, positions);
    }
  }
}

function mergeAscending(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  // A missing side counts as infinitely far along, so the other one is copied to its end.
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    merged.push(Math.min(left, right));
  }
  return merged;
}
