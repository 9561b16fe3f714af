import { cacheTag } from "@gerai/contracts";
import type { APIRoute } from "astro";

import { sitemapIndexXml, SITEMAP_SIZE } from "../features/seo/sitemap.ts";
import { cachePage } from "../lib/cache-page.ts";
import { sitemapProducts } from "../lib/read-model/sitemap.server.ts";
import { absoluteUrl } from "../lib/site.server.ts";
import { sitemapPath } from "../paths.ts";

/** Names every sitemap. */
export const GET: APIRoute = async (context) => {
  const { pages } = await sitemapProducts(context.locals.today, 1, SITEMAP_SIZE);
  cachePage(context, { tags: [cacheTag.lists] });
  const products = Array.from({ length: Math.max(1, pages) }, (_, index) => sitemapPath.products(index + 1));
  return new Response(sitemapIndexXml([sitemapPath.places(), ...products], absoluteUrl), {
    headers: { "content-type": "application/xml" },
  });
};
