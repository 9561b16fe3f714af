import type { Words } from "../dictionary.ts";
import type { search as indonesian } from "../id/search.ts";

export const search: Words<typeof indonesian> = {
  title: "Search",
  resultsFor: (query) => `Results for “${query}”`,
  description: "Search the goods of the small makers of Tangerang Regency.",
  start: {
    title: "What are you looking for today?",
    text: "Write it the way you say it; a small typing error does no harm.",
    examples: "People often search for",
    words: ["keripik", "sambal", "cookies", "batik", "herbal", "honey", "frozen"],
    categories: "Or choose a category",
  },
  none: {
    title: (query) => `Nothing matches “${query}” yet`,
    text: "Check the spelling, use a more general word, or try one of these.",
    filtered: "The word is known, but not together with the filters that are set.",
    clear: "Search without filters",
  },
};
