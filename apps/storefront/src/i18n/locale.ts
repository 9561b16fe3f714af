/** The languages of the shop: Indonesian at the root, English under `/en`. */
export const LOCALES = ["id", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const DEFAULT_LOCALE: Locale = "id";

/** The language of an address, by its first segment: `/en/produk` → `en`. */
export function localeOfPath(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : DEFAULT_LOCALE;
}

/** An address without its language prefix: `/en/produk` → `/produk`, `/en` → `/`. */
export function withoutLocale(pathname: string): string {
  if (localeOfPath(pathname) === DEFAULT_LOCALE) return pathname;
  return pathname.slice(3) || "/";
}

/** An address in a language: `/produk` and `en` → `/en/produk`. */
export function withLocale(pathname: string, locale: Locale): string {
  if (locale === DEFAULT_LOCALE) return pathname;
  return pathname === "/" ? "/en" : `/en${pathname}`;
}
