import type { AstroCookies } from "astro";
import { z } from "zod";

import { env } from "../env.server.ts";

const NAME = "gerai_kabar";

const noteSchema = z.discriminatedUnion("kind", [
  /** Goods went into the basket. */
  z.object({ kind: z.literal("added") }),
  /** A line was taken out, and can be put back. */
  z.object({
    kind: z.literal("removed"),
    title: z.string().max(300),
    variantId: z.string().max(100),
    quantity: z.number().int().min(1).max(9999),
  }),
  /** A promotion code is in use. */
  z.object({ kind: z.literal("code"), code: z.string().max(60) }),
]);

/** What the next page says once, after a form was sent. */
export type Note = z.infer<typeof noteSchema>;

/** Leaves a word for the next page. */
export function leaveNote(cookies: AstroCookies, note: Note): void {
  const secure = env().SITE_URL.startsWith("https://");
  cookies.set(NAME, JSON.stringify(note), { path: "/", httpOnly: true, sameSite: "lax", secure, maxAge: 60 });
}

/** The word that was left, which is then forgotten; null when there is none. */
export function takeNote(cookies: AstroCookies): Note | null {
  const cookie = cookies.get(NAME);
  if (cookie === undefined) return null;
  cookies.delete(NAME, { path: "/" });
  try {
    return noteSchema.safeParse(cookie.json()).data ?? null;
  } catch {
    return null;
  }
}
