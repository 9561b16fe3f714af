import type { APIRoute } from "astro";

import { absoluteUrl } from "../lib/site.server.ts";
import { sitemapPath } from "../paths.ts";

/** Places of one person, and the search endpoint: nothing there for a search engine. */
const CLOSED = ["/api/", "/keranjang", "/checkout", "/pesanan/", "/akun", "/ongkir", "/penjual", "/kelas/"];

export const GET: APIRoute = () => {
  const lines = CLOSED.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  const text = ["User-agent: *", ...lines, "", `Sitemap: ${absoluteUrl(sitemapPath.index())}`, ""].join("\n");
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
