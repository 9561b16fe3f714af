import { cacheTag, type LegalDate } from "@gerai/contracts";
import type { APIRoute } from "astro";

import { HELP_TOPICS } from "../features/help/help-topics.ts";
import { sitemapXml, SITEMAP_SIZE, type SitemapPage } from "../features/seo/sitemap.ts";
import { cachePage } from "../lib/cache-page.ts";
import { sitemapPlaces, sitemapProducts } from "../lib/read-model/sitemap.server.ts";
import { absoluteUrl } from "../lib/site.server.ts";
import { paths } from "../paths.ts";

const to = paths("id");

async function places(today: LegalDate): Promise<SitemapPage[]> {
  const { sellers, categories } = await sitemapPlaces(today);
  return [
    to.home(),
    to.catalogue(),
    to.sellers(),
    to.help(),
    ...HELP_TOPICS.map((topic) => to.help(topic)),
    ...categories.map((handle) => to.category(handle)),
    ...sellers.map((handle) => to.seller(handle)),
  ].map((path) => ({ path }));
}

async function products(today: LegalDate, page: number): Promise<SitemapPage[] | undefined> {
  const found = await sitemapProducts(today, page, SITEMAP_SIZE);
  // The first is named by the index even while there are no goods.
  if (page > 1 && page > found.pages) return undefined;
  return found.products.map(({ handle, updated_ts }) => ({
    path: to.product(handle),
    lastModified: new Date(updated_ts * 1000),
  }));
}

/** `sitemap-halaman.xml` names pages, categories and makers; `sitemap-produk-N.xml` the goods of today. */
export const GET: APIRoute = async (context) => {
  const { today } = context.locals;
  const part = context.params.part ?? "";
  const page = /^produk-([1-9]\d{0,3})$/.exec(part)?.[1];
  const pages = part === "halaman" ? await places(today) : page && (await products(today, Number(page)));
  if (!pages) return new Response(null, { status: 404 });
  cachePage(context, { tags: [cacheTag.lists] });
  return new Response(sitemapXml(pages, absoluteUrl), { headers: { "content-type": "application/xml" } });
};
