import { words } from "@/i18n";
import type { FormState } from "@/lib/forms/form-state";

import type { Reading } from "./login-forms";

/** A form that was read with problems, as it is shown again. */
export function inWords(
  { values, problems }: Reading<unknown>,
  { locals }: { locals: Pick<App.Locals, "locale"> },
): FormState {
  const t = words(locals.locale).sellerJoining.problems;
  return { values, problems: problems.map(({ field, problem }) => ({ field, message: t[problem] })) };
}
