import type { APIRoute } from "astro";

import { quoteDelivery } from "../../features/delivery/quote.server.ts";

/** What delivery costs: `?varian=…&tujuan=…` → `{ place, label, price, from }`; wrong input → 400 `{ message }`. */
export const GET: APIRoute = async ({ cookies, locals, url }) => {
  const locale = url.searchParams.get("lang") === "en" ? "en" : "id";
  const variant = url.searchParams.get("varian") ?? "";
  const place = url.searchParams.get("tujuan") ?? "";
  const answer = await quoteDelivery({ cookies, locals: { ...locals, locale } }, variant, place);
  const body = answer.ok ? answer.data : { message: answer.message };
  return Response.json(body, {
    status: answer.ok ? 200 : answer.status,
    headers: { "cache-control": "no-store" },
  });
};

/** Anything but reading is refused. */
export const ALL: APIRoute = () =>
  Response.json(
    { message: "GET /api/ongkir?varian=…&tujuan=…" },
    { status: 405, headers: { allow: "GET, HEAD", "cache-control": "no-store" } },
  );
