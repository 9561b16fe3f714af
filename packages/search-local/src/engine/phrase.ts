import type { Posting, TextIndex } from "./text-index.js";

/** Where the given words stand side by side, as a posting of the first one's positions. */
export function phrasePosting(index: TextIndex, words: readonly string[]): Posting {
  const postings = words.map((word) => index.exact(word));
  const [first, ...rest] = postings;
  if (first === undefined) return new Map();
  if (rest.length === 0) return first;
  const result: Posting = new Map();
  for (const [docNo, positions] of first) {
    const starts = positions.filter((position) =>
      rest.every((posting, offset) => posting?.get(docNo)?.includes(position + offset + 1)),
    );
    if (starts.length > 0) result.set(docNo, starts);
  }
  return result;
}
