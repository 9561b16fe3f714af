import { endOfLegalDate, type CertificationSummary, type LegalDate } from "@gerai/contracts";

import { earliestEnd } from "./read-model/validity.ts";

/** No page is kept longer, whatever it shows: a lost invalidation heals by itself. */
const LONGEST_LIFE_SECONDS = 6 * 3600;

interface PageWithCache {
  cache: { set(options: { maxAge: number; tags: string[] }): void };
  locals: { today: LegalDate };
}

/**
 * Seconds for which a page rendered now may be served: until the first certificate it shows ends, at the
 * latest until midnight in Jakarta (validity is judged per day), at most six hours.
 */
export function pageLifeSeconds(
  documents: readonly { certifications: readonly CertificationSummary[]; listed_until?: number }[],
  today: LegalDate,
  now: Date,
): number {
  const end = earliestEnd(documents, today);
  const until = Math.min(
    endOfLegalDate(today).getTime(),
    end === null ? Number.POSITIVE_INFINITY : endOfLegalDate(end).getTime(),
  );
  const seconds = Math.floor((until - now.getTime()) / 1000);
  return Math.max(0, Math.min(LONGEST_LIFE_SECONDS, seconds));
}

/**
 * Lets a page be cached, by Astro's own route cache: never stale-while-revalidate, always with tags.
 * @param page `Astro`, or the context of an endpoint
 * @param options `tags` of everything shown (`cacheTag.…` of the contracts) and the `documents` whose
 *   certificates the page shows
 */
export function cachePage(
  page: PageWithCache,
  options: {
    tags: readonly string[];
    documents?: readonly { certifications: readonly CertificationSummary[]; listed_until?: number }[];
  },
): void {
  const maxAge = pageLifeSeconds(options.documents ?? [], page.locals.today, new Date());
  page.cache.set({ maxAge, tags: [...new Set(options.tags)] });
}
