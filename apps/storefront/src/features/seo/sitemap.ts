import { LOCALES, withLocale } from "../../i18n/locale.ts";

/** One page for search engines: its Indonesian path and, when known, the day it last changed. */
export interface SitemapPage {
  path: string;
  lastModified?: Date;
}

/** Addresses per sitemap: far below the protocol's 50,000, so that a file stays small enough to render at once. */
export const SITEMAP_SIZE = 2000;

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A sitemap that names every page in both languages. */
export function sitemapXml(pages: readonly SitemapPage[], absolute: (path: string) => string): string {
  const urls = pages.flatMap(({ path, lastModified }) => {
    const href = (locale: (typeof LOCALES)[number]) => escapeXml(absolute(withLocale(path, locale)));
    const alternates = [...LOCALES, "x-default" as const]
      .map((locale) => {
        const target = href(locale === "x-default" ? "id" : locale);
        return `<xhtml:link rel="alternate" hreflang="${locale}" href="${target}"/>`;
      })
      .join("");
    const changed = lastModified === undefined ? "" : `<lastmod>${lastModified.toISOString()}</lastmod>`;
    return LOCALES.map((locale) => `<url><loc>${href(locale)}</loc>${changed}${alternates}</url>`);
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join("\n")}\n</urlset>\n`
  );
}

/** The list of sitemaps. */
export function sitemapIndexXml(paths: readonly string[], absolute: (path: string) => string): string {
  const items = paths.map((path) => `<sitemap><loc>${escapeXml(absolute(path))}</loc></sitemap>`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
    `${items.join("\n")}\n</sitemapindex>\n`
  );
}
