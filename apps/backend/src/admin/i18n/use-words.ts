import { useTranslation } from "react-i18next";

import { en } from "./words-en";
import { id, type Words } from "./words-id";

/** Our words in the language of the dashboard: Indonesian where that is chosen, else English. */
export function useWords(): { words: Words; locale: "id" | "en" } {
  const { i18n } = useTranslation();
  const locale = i18n.language.startsWith("id") ? "id" : "en";
  return { words: locale === "id" ? id : en, locale };
}
