/** As many whole sentences as fit; when not even one does, the words that fit and an ellipsis. */
export function firstSentences(text: string, longest: number): string {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean.length <= longest) return clean;
  const whole = clean.slice(0, longest + 1);
  const end = Math.max(whole.lastIndexOf(". "), whole.lastIndexOf("! "), whole.lastIndexOf("? "));
  if (end > 0) return whole.slice(0, end + 1);
  const space = clean.lastIndexOf(" ", longest - 1);
  return `${clean.slice(0, space > 0 ? space : longest - 1)}…`;
}
