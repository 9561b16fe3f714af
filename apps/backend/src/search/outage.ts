import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";

/** A write that the search server accepted and then could not do. */
export class SearchTaskError extends Error {
  constructor(
    readonly taskUid: number,
    /** Meilisearch's error code, e.g. `index_not_found`. */
    readonly code: string,
    message: string,
  ) {
    super(`Search task ${String(taskUid)} failed: ${message}`);
  }
}

/** Codes that say the server was emptied or locked, not that the document is bad. */
const PASSING_CODES = new Set(["index_not_found", "database_size_limit_reached", "no_space_left_on_device"]);

/**
 * Whether an error means that the search server is away, restarting or misconfigured: then everything waits,
 * and no single change is to blame.
 */
export function isSearchOutage(error: unknown): boolean {
  if (error instanceof MeilisearchApiError) {
    const { status } = error.response;
    return (
      status >= 500 || [401, 403, 408, 429].includes(status) || PASSING_CODES.has(error.cause?.code ?? "")
    );
  }
  if (error instanceof SearchTaskError) return PASSING_CODES.has(error.code);
  return (
    error instanceof MeilisearchRequestError ||
    error instanceof MeilisearchRequestTimeOutError ||
    error instanceof MeilisearchTaskTimeOutError
  );
}
