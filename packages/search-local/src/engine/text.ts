/** Text normalisation: the same for documents, queries, synonyms, filter values. */

// eslint-disable-next-line no-control-regex -- the ASCII range is meant
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/** Lower-cases and strips diacritics: `Café` → `cafe`. */
export function fold(text: string): string {
  // Most Indonesian text is ASCII, where Unicode normalisation would be wasted time.
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Words of a text, folded, split on whatever is neither letter nor digit: `Oleh2 & Café` → `oleh2`, `cafe`. */
export function tokenize(text: string): string[] {
  const folded = fold(text);
  return folded.match(ASCII_ONLY.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}
