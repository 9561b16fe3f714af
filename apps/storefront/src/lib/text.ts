/** Texts as sentences, one after the other: each ends with one full stop, whether it was written with it or not. */
export function asSentences(texts: readonly (string | null)[]): string {
  return texts
    .map((text) => text?.trim() ?? "")
    .filter((text) => text !== "")
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(" ");
}

/** The beginning of a text in one line, cut after a whole word and marked with an ellipsis when there is more. */
export function excerpt(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  // A space within reach ends a whole word and leaves room for the ellipsis.
  const cut = line.slice(0, longest);
  const end = cut.lastIndexOf(" ");
  const whole = end > 0 ? cut.slice(0, end) : cut.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s.,;:!?·–—-]+$/, "")}…`;
}
