import type { FormState } from "../forms/form-state.ts";

/**
 * What an action of a form came to: a page to go on to (303), or the form as it is shown again on the same
 * page, with everything the person had typed and what is wrong.
 */
export type Outcome = { to: string } | FormState;

/** An outcome with one problem. */
export function refused(
  message: string,
  field: string | null = null,
  values: FormState["values"] = {},
): Outcome {
  return { values, problems: [{ field, message }] };
}

/** Whether something that came out of an action is an outcome. */
export function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== "object" || value === null) return false;
  return (
    ("to" in value && typeof value.to === "string") ||
    ("problems" in value && Array.isArray(value.problems) && "values" in value)
  );
}

/**
 * The form that an action sent back to this page; undefined when none was sent, or another one.
 * @param result of `Astro.getActionResult(actions.….…)`
 */
export function sentForm(result: { data?: Outcome | undefined } | undefined): FormState | undefined {
  return result?.data !== undefined && "problems" in result.data ? result.data : undefined;
}
