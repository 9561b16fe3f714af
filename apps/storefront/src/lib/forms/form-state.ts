/** One thing that is wrong with what somebody typed. */
export interface FormProblem {
  /** Name of the field; null when no single field is to blame. */
  field: string | null;
  /** What happened and what to do, in the page's language. */
  message: string;
}

/** A form as it is shown again: what was typed, and what is wrong with it. */
export interface FormState {
  /** By field name. Passwords are never among them. */
  values: Readonly<Record<string, string>>;
  problems: readonly FormProblem[];
}

/** A form nobody has sent yet. */
export const untouchedForm: FormState = { values: {}, problems: [] };

/** Id of a field's element, to which labels, problems and the summary point. */
export function fieldId(name: string, form = "isian"): string {
  return `${form}-${name}`;
}

/** The first problem of a field; undefined when there is none. */
export function problemOf(state: FormState, name: string): string | undefined {
  return state.problems.find(({ field }) => field === name)?.message;
}

/** A text of several lines as somebody sent it: trimmed, without other control characters than the line breaks. */
export function linesOf(form: FormData, name: string, longest = 10_000): string {
  const value = form.get(name);
  if (typeof value !== "string") return "";
  return value
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n]+/gu, " ")
    .trim()
    .slice(0, longest);
}

/**
 * A text field as somebody sent it: trimmed, in one line, without control characters.
 * @returns an empty string when it is absent or a file
 */
export function textOf(form: FormData, name: string, longest = 500): string {
  const value = form.get(name);
  if (typeof value !== "string") return "";
  return value
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, longest);
}
