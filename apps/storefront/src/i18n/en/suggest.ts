import type { Words } from "../dictionary.ts";
import type { suggest as indonesian } from "../id/suggest.ts";

export const suggest: Words<typeof indonesian> = {
  suggestions: "Suggested goods",
  loading: "Searching…",
  none: (query) => `Nothing matches “${query}” yet. Press Enter to see other suggestions.`,
  failed: "Suggestions did not load. Press Enter to search on the normal page.",
  all: (total) => `See all ${total} goods`,
  count: (shown) => `${shown} suggestions. Choose with the up and down arrows.`,
  badges: { halal: "Halal", pirt: "P-IRT", bpom: "BPOM" },
};
