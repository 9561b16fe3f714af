/** As many whole sentences as fit; when not even one does, the words that fit and an ellipsis. */
export function firstSentences(text: string, longest: number): string {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean.length <= longest) return clean;
  // A full stop after one or two letters is a title, not an end: `Hj. Nunung`.
  const ends = [...clean.slice(0, longest + 1).matchAll(/(?<=[\p{L}\p{N}”")]{3})[.!?](?= )/gu)];
  const end = ends.at(-1)?.index ?? 0;
  if (end > 0) return clean.slice(0, end + 1);
  const space = clean.lastIndexOf(" ", longest - 1);
  return `${clean.slice(0, space > 0 ? space : longest - 1)}…`;
}
