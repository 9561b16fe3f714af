import type { APIRoute } from "astro";

import { orderPaper } from "@/features/seller-area/orders/orders.server";
import { words } from "@/i18n";
import { sellerToken } from "@/lib/shop/session.server";
import { paths } from "@/paths";

const PAPERS: ReadonlyMap<string, "label" | "packing-slip"> = new Map([
  ["label", "label"],
  ["isi-paket", "packing-slip"],
]);

/** A paper about one of the shop's own orders, straight from the backend; whoever is not logged in logs in first. */
export const GET: APIRoute = async (context) => {
  const { id = "", paper = "" } = context.params;
  const kind = PAPERS.get(paper);
  if (kind === undefined) return new Response(null, { status: 404 });
  const { locale } = context.locals;
  const to = paths(locale).sellerArea;
  // Behind the login lies the order, where the links to its papers are.
  if (sellerToken(context.cookies) === null) return context.redirect(to.order(id));
  const printed = await orderPaper(context, id, kind);
  if (printed.status === 401) return context.redirect(to.order(id));
  if (printed.ok && printed.headers.get("content-type")?.startsWith("application/pdf")) {
    return new Response(printed.body, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="${paper}.pdf"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex",
      },
    });
  }
  return new Response(words(locale).sellerOrders.print.unavailable, {
    status: printed.ok ? 502 : printed.status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
};
