import type { APIRoute } from "astro";
import { z } from "zod";

import { getListing, saveListing } from "@/features/seller-area/products/products.server";
import type { Listing } from "@/features/seller-area/products/listing-schema";
import type { Answer } from "@/lib/shop/backend.server";

const bodySchema = z.object({
  id: z.string().max(100).nullable(),
  draft_key: z.string().max(100),
  body: z.record(z.string(), z.unknown()),
});

/** One of the shop's own goods, for the editor's script: `?id=` → `{ listing }`, else `{ message }`. */
export const GET: APIRoute = async (context) => {
  const id = context.url.searchParams.get("id") ?? "";
  return answerOf(await getListing(inLanguage(context), id));
};

/** Saves what changed of goods: `{ id, draft_key, body }` → `{ listing }`, else `{ message }`. */
export const POST: APIRoute = async (context) => {
  // A form of another site cannot send this type, so nobody saves by surprise.
  if (!/^application\/json\b/.test(context.request.headers.get("content-type") ?? "")) {
    return Response.json({ message: "application/json" }, { status: 415 });
  }
  const sent = bodySchema.safeParse(await context.request.json().catch(() => null));
  if (!sent.success) return Response.json({ message: "{ id, draft_key, body }" }, { status: 400 });
  const { id, draft_key: draftKey, body } = sent.data;
  return answerOf(await saveListing(inLanguage(context), id, body, draftKey));
};

function inLanguage({ cookies, locals, url }: Parameters<APIRoute>[0]) {
  const locale: App.Locals["locale"] = url.searchParams.get("lang") === "en" ? "en" : "id";
  return { cookies, locals: { ...locals, locale } };
}

function answerOf(answer: Answer<Listing>): Response {
  const body = answer.ok ? { listing: answer.data } : { message: answer.message, code: answer.code };
  return Response.json(body, {
    status: answer.ok ? 200 : answer.status,
    headers: { "cache-control": "no-store" },
  });
}
