import type { CertificationSummary } from "@gerai/contracts";
import type { APIContext } from "astro";

import { pageLifeSeconds } from "@/lib/cache-page";

/** Crawlers keep a picture for long themselves; the shop makes a new one at least every hour. */
const LONGEST_LIFE_SECONDS = 3600;

/**
 * Answers with a share picture. It is kept until something with one of the tags changes, the first
 * certificate it shows ends, or an hour has passed.
 */
export function shareResponse(
  context: Pick<APIContext, "cache" | "locals">,
  jpeg: Buffer,
  {
    tags,
    documents,
  }: { tags: string[]; documents: { certifications: CertificationSummary[]; listed_until?: number }[] },
): Response {
  const life = pageLifeSeconds(documents, context.locals.today, new Date());
  context.cache.set({ maxAge: Math.min(LONGEST_LIFE_SECONDS, life), tags });
  return new Response(new Uint8Array(jpeg), {
    headers: { "content-type": "image/jpeg", "cache-control": "public, max-age=0, must-revalidate" },
  });
}
