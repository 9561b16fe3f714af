import type { QueryWord, WordMatch } from "./query.js";
import { attributeOf, placeOf, type TextIndex } from "./text-index.js";

/** How well a document answers a query: one number per built-in rule, less is better. */
export interface Relevance {
  docNo: number;
  words: number;
  typo: number;
  proximity: number;
  attributeRank: number;
  wordPosition: number;
  exactness: number;
}

export type RelevanceRule = Exclude<keyof Relevance, "docNo">;
export type MatchingStrategy = "last" | "all" | "frequency";

/** Words further apart than this, or in different attributes, are equally far. */
const MAX_DISTANCE = 8;
/** Positions looked at per word and document; repeated words in long texts add nothing. */
const MAX_POSITIONS = 24;
const FAR_PLACE = 0xffff;

/**
 * The documents that answer a query, with the measures of each.
 * - `last`: words may be missing from the end on, at least the first must be there
 * - `frequency`: the commonest words may be missing, at least the rarest must be there
 * - `all`: every word must be there
 */
export function rankMatches(
  words: readonly QueryWord[],
  strategy: MatchingStrategy,
  index: TextIndex,
): Relevance[] {
  const required =
    strategy === "frequency" ? [...words].sort((a, b) => a.matches.size - b.matches.size) : words;
  const [first] = required;
  if (!first) return [];
  const found: Relevance[] = [];
  for (const docNo of first.matches.keys()) {
    const missing = required.findIndex((word) => !word.matches.has(docNo));
    if (missing !== -1 && strategy === "all") continue;
    const counted = missing === -1 ? words : missingLast(words, required, missing);
    const matches = counted.flatMap((word) => word.matches.get(docNo) ?? []);
    found.push(measure(docNo, words.length - matches.length, matches, words.length, index));
  }
  return found;
}

/** The words that count once the required order has a gap, back in the order typed. */
function missingLast(
  words: readonly QueryWord[],
  required: readonly QueryWord[],
  missing: number,
): QueryWord[] {
  const counted = new Set(required.slice(0, missing));
  return words.filter((word) => counted.has(word));
}

function measure(
  docNo: number,
  missingWords: number,
  matches: readonly WordMatch[],
  queryLength: number,
  index: TextIndex,
): Relevance {
  let typo = 0;
  let proximity = 0;
  let attributeRank = 0;
  let wordPosition = 0;
  let inexact = 0;
  let previous: WordMatch | undefined;
  for (const match of matches) {
    typo += match.typos;
    if (!match.exact) inexact += 1;
    const best = match.positions[0] ?? 0;
    attributeRank += attributeOf(best);
    wordPosition += Math.min(placeOf(best), FAR_PLACE);
    if (previous) proximity += distance(previous.positions, match.positions);
    previous = match;
  }
  const whole = missingWords === 0 && inexact === 0 && isWholeAttribute(docNo, matches, index);
  return {
    docNo,
    words: missingWords,
    typo,
    proximity,
    attributeRank,
    wordPosition,
    // A title that is exactly the query beats one that merely contains its words.
    exactness: whole ? 0 : 1 + inexact + (queryLength - matches.length),
  };
}

/** The least distance at which the second word follows (or, one worse, precedes) the first. */
function distance(first: readonly number[], second: readonly number[]): number {
  let least = MAX_DISTANCE;
  const firstEnd = Math.min(first.length, MAX_POSITIONS);
  const secondEnd = Math.min(second.length, MAX_POSITIONS);
  for (let i = 0; i < firstEnd; i += 1) {
    const from = first[i] ?? 0;
    for (let j = 0; j < secondEnd; j += 1) {
      const to = second[j] ?? 0;
      if (attributeOf(from) !== attributeOf(to)) continue;
      // Both words at one place: a synonym stands for the two of them.
      const gap = to > from ? to - from : to === from ? 1 : from - to + 1;
      if (gap < least) least = gap;
    }
  }
  return least;
}

function isWholeAttribute(docNo: number, matches: readonly WordMatch[], index: TextIndex): boolean {
  const [first] = matches;
  return (
    first?.positions.some(
      (start) =>
        placeOf(start) === 0 &&
        index.lengthOf(docNo, attributeOf(start)) === matches.length &&
        matches.every((match, offset) => match.positions.includes(start + offset)),
    ) ?? false
  );
}

/** The measures merged into one number from 0 to 1, for `_rankingScore`. */
export function rankingScore(relevance: Relevance, queryLength: number, attributes: number): number {
  const found = queryLength - relevance.words;
  if (queryLength === 0 || found <= 0) return queryLength === 0 ? 1 : 0;
  const levels: readonly (readonly [rank: number, levels: number])[] = [
    [relevance.words, queryLength + 1],
    [relevance.typo, found * 2 + 1],
    [relevance.proximity - Math.max(0, found - 1), Math.max(0, found - 1) * (MAX_DISTANCE - 1) + 1],
    [relevance.attributeRank, found * attributes + 1],
    [relevance.exactness, queryLength + 2],
  ];
  let share = 1;
  let score = 0;
  for (const [rank, count] of levels) {
    const steps = Math.max(0, count - 1 - rank);
    score += (share * steps) / count;
    share /= count;
  }
  return Math.min(1, score + share);
}
