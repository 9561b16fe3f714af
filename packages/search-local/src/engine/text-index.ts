import SearchableMap from "minisearch/SearchableMap";

import { LruCache } from "../lru-cache.js";
import { typoDistance } from "./typo.js";

/** Where a term occurs: document number → packed positions in ascending order, see {@link pack}. */
export type Posting = Map<number, number[]>;

/** A term of the index that a typed word may stand for. */
export interface Derivation {
  posting: Posting;
  /** Edits between typed and found word. */
  typos: number;
  /** The very word, not merely one that begins with it. */
  exact: boolean;
}

/** The words of one document, attribute by attribute in order of importance. */
export type TokenisedFields = readonly (readonly string[])[];

const ATTRIBUTE_SHIFT = 16;
const MAX_WORDS_PER_ATTRIBUTE = 1 << ATTRIBUTE_SHIFT;
const PREFIX_CACHE = 200;

/** An attribute's rank and a word's place in it as one number: comparable, and small enough to stay fast. */
function pack(attribute: number, place: number): number {
  return attribute * MAX_WORDS_PER_ATTRIBUTE + place;
}

/** The rank of the attribute a packed position lies in. */
export function attributeOf(position: number): number {
  return position >> ATTRIBUTE_SHIFT;
}

/** The place within the attribute. */
export function placeOf(position: number): number {
  return position & (MAX_WORDS_PER_ATTRIBUTE - 1);
}

/**
 * An inverted index with positions on MiniSearch's radix tree, which finds prefixes and near misses.
 * Positions let results be ranked the way Meilisearch does; MiniSearch's own BM25 score cannot.
 */
export class TextIndex {
  readonly #terms = new SearchableMap<Posting>();
  readonly #lengths = new Map<number, readonly number[]>();
  readonly #derivations = new LruCache<string, readonly Derivation[]>(PREFIX_CACHE);

  /** Adds a document that is not in the index. */
  add(docNo: number, fields: TokenisedFields): void {
    this.#derivations.clear();
    this.#lengths.set(
      docNo,
      fields.map((tokens) => tokens.length),
    );
    fields.forEach((tokens, attribute) => {
      const end = Math.min(tokens.length, MAX_WORDS_PER_ATTRIBUTE);
      for (let place = 0; place < end; place += 1) {
        const token = tokens[place];
        if (token === undefined) continue;
        const posting = this.#terms.fetch(token, newPosting);
        const positions = posting.get(docNo);
        if (positions) positions.push(pack(attribute, place));
        else posting.set(docNo, [pack(attribute, place)]);
      }
    });
  }

  /** Removes a document, given the same words it was added with. */
  remove(docNo: number, fields: TokenisedFields): void {
    this.#derivations.clear();
    this.#lengths.delete(docNo);
    for (const token of new Set(fields.flat())) {
      const posting = this.#terms.get(token);
      if (posting?.delete(docNo) && posting.size === 0) this.#terms.delete(token);
    }
  }

  /** Number of words in an attribute of a document. */
  lengthOf(docNo: number, attribute: number): number {
    return this.#lengths.get(docNo)?.[attribute] ?? 0;
  }

  /** Where exactly this word occurs. */
  exact(word: string): Posting | undefined {
    return this.#terms.get(word);
  }

  /**
   * Every term a typed word may stand for, fewest typos first.
   * @param asPrefix whether the word may be unfinished (the last one typed)
   * @param maxTypos 0, 1 or 2
   */
  derive(word: string, asPrefix: boolean, maxTypos: number): readonly Derivation[] {
    const key = `${asPrefix ? "p" : "w"}${maxTypos}${word}`;
    const known = this.#derivations.get(key);
    if (known) return known;
    const found = this.#derive(word, asPrefix, maxTypos).sort(
      (a, b) => a.typos - b.typos || Number(b.exact) - Number(a.exact),
    );
    this.#derivations.set(key, found);
    return found;
  }

  #derive(word: string, asPrefix: boolean, maxTypos: number): Derivation[] {
    if (maxTypos === 0) {
      if (asPrefix) {
        return [...this.#terms.atPrefix(word)].map(([term, posting]) => ({
          posting,
          typos: 0,
          exact: term === word,
        }));
      }
      const posting = this.#terms.get(word);
      return posting ? [{ posting, typos: 0, exact: true }] : [];
    }
    const found: Derivation[] = [];
    const first = word.charAt(0);
    // Scanning the terms of one first letter finds swapped letters and misspelt beginnings too.
    for (const [term, posting] of this.#terms.atPrefix(first)) {
      const typos = typoDistance(word, term, maxTypos, asPrefix);
      if (typos <= maxTypos) found.push({ posting, typos, exact: term === word });
    }
    // A wrong first letter costs two, so only long words get here, with no other mistake in them.
    if (maxTypos >= 2) {
      for (const [term, [posting]] of this.#terms.fuzzyGet(word, 1)) {
        if (!term.startsWith(first)) found.push({ posting, typos: 2, exact: false });
      }
    }
    return found;
  }
}

function newPosting(): Posting {
  return new Map();
}
