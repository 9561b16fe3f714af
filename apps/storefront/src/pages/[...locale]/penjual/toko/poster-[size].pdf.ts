import type { APIRoute } from "astro";

import { words } from "@/i18n";
import { sellerBackendFor } from "@/lib/shop/backend.server";
import { sellerToken } from "@/lib/shop/session.server";
import { paths } from "@/paths";

const SIZES: ReadonlyMap<string, "A4" | "A6"> = new Map([
  ["a4", "A4"],
  ["a6", "A6"],
]);

/** The poster of the own shop, straight from the backend; whoever is not logged in logs in first. */
export const GET: APIRoute = async (context) => {
  const { locale } = context.locals;
  const size = SIZES.get(context.params.size ?? "");
  if (size === undefined) return new Response(null, { status: 404 });
  // Behind the login lies the page with the links to the posters.
  const page = paths(locale).sellerArea.poster();
  if (sellerToken(context.cookies) === null) return context.redirect(page);
  const printed = await sellerBackendFor(context).download(`/seller/shop/poster?size=${size}`);
  if (printed.status === 401) return context.redirect(page);
  if (printed.ok && printed.headers.get("content-type")?.startsWith("application/pdf")) {
    return new Response(printed.body, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": printed.headers.get("content-disposition") ?? "inline",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex",
      },
    });
  }
  return new Response(words(locale).sellerShop.poster.unavailable, {
    status: printed.ok ? 502 : printed.status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
};
