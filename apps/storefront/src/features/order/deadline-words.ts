import type { Dictionary } from "@/i18n";

import type { TimeWords } from "./time-left";

/** The words of a deadline with `%` for numbers, so that an element can carry them for a script. */
export function deadlineWords(t: Dictionary["order"]["deadline"]): TimeWords {
  return {
    day: t.day("%"),
    hour: t.hour("%"),
    minute: t.minute("%"),
    "one-day": t.day("1"),
    "one-hour": t.hour("1"),
    "one-minute": t.minute("1"),
    left: t.left("%"),
    less: t.lessThanMinute,
    over: t.over,
  };
}
