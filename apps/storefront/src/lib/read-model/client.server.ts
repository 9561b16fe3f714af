import { Meilisearch, type MultiSearchQuery } from "meilisearch";
import { z } from "zod";

import { env } from "../env.server.ts";

/** Thrown when the search index, from which every page renders, cannot be asked. Pages answer it with 503. */
export class SearchUnavailableError extends Error {
  override name = "SearchUnavailableError";
}

const TIMEOUT_MS = 3000;

let client: Meilisearch | undefined;

/** One client per process; Node's fetch keeps its connections open. */
function searchClient(): Meilisearch {
  if (client === undefined) {
    const { MEILISEARCH_HOST, MEILISEARCH_SEARCH_KEY, MEILISEARCH_MASTER_KEY } = env();
    const apiKey = MEILISEARCH_SEARCH_KEY ?? MEILISEARCH_MASTER_KEY;
    client = new Meilisearch({
      host: MEILISEARCH_HOST,
      timeout: TIMEOUT_MS,
      ...(apiKey === undefined ? {} : { apiKey }),
    });
  }
  return client;
}

/** One question of a batch. Totals are exact only with `page` and `hitsPerPage`, so both are named. */
export type SearchQuery = MultiSearchQuery & { page: number; hitsPerPage: number };

const resultSchema = z.object({
  hits: z.array(z.unknown()),
  totalHits: z.number(),
  totalPages: z.number(),
  processingTimeMs: z.number(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  facetStats: z.record(z.string(), z.object({ min: z.number(), max: z.number() })).optional(),
});

/** What one question found; `hits` are read with `readHits`. */
export type SearchResult = z.infer<typeof resultSchema>;

const answerSchema = z.object({ results: z.array(resultSchema) });

/**
 * Asks the index several questions in one round trip.
 * @returns one result per question, in order
 * @throws SearchUnavailableError when the index does not answer, is not ready yet or refuses the key
 */
export async function askIndex<const Queries extends readonly SearchQuery[]>(
  queries: Queries,
): Promise<{ [Index in keyof Queries]: SearchResult }> {
  try {
    const answer = answerSchema.parse(await searchClient().multiSearch({ queries: [...queries] }));
    if (answer.results.length !== queries.length) throw new Error("The index left questions unanswered");
    return answer.results as { [Index in keyof Queries]: SearchResult };
  } catch (error) {
    throw new SearchUnavailableError("The search index cannot be asked", { cause: error });
  }
}

// The backend checks every document before it is indexed; checking each again on every render would cost
// more than rendering. Where code is written and tested, a document of the wrong shape must fail loudly.
const CHECK_HITS = process.env.NODE_ENV !== "production";

/** Reads hits as documents of a schema; checked in development and tests, trusted in production. */
export function readHits<Document>(schema: z.ZodType<Document>, result: SearchResult): Document[] {
  return CHECK_HITS ? z.array(schema).parse(result.hits) : (result.hits as Document[]);
}
