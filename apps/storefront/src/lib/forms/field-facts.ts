import { fieldId, problemOf, type FormState } from "./form-state.ts";

/** What a field and the row round it must agree on. */
export interface FieldFacts {
  id: string;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  /** Attributes that tie the field to its hint and its problem. */
  aria: { "aria-invalid": "true" | undefined; "aria-describedby": string | undefined };
}

/** The facts of a field of a form. */
export function fieldFacts(
  state: FormState,
  { name, form, hint }: { name: string; form?: string | undefined; hint?: string | undefined },
): FieldFacts {
  const id = fieldId(name, form);
  const problem = problemOf(state, name);
  const described = [hint && `${id}-petunjuk`, problem && `${id}-masalah`].filter(Boolean).join(" ");
  return {
    id,
    problem,
    aria: { "aria-invalid": problem ? "true" : undefined, "aria-describedby": described || undefined },
  };
}
