import { en } from "./en.ts";
import { id, type Dictionary } from "./id.ts";
import type { Locale } from "./locale.ts";

export type { Dictionary } from "./id.ts";
export { LOCALES, type Locale } from "./locale.ts";

const dictionaries: Readonly<Record<Locale, Dictionary>> = { id, en };

/** All words of a language: `const t = words(locale)`, then `t.catalogue.title`. */
export function words(locale: Locale): Dictionary {
  return dictionaries[locale];
}

/** Picks the English text when the page is English and there is one. */
export function inLocale(locale: Locale, indonesian: string, english: string | null | undefined): string {
  return locale === "en" && english ? english : indonesian;
}
