import { INTERNAL_SECRET_HEADER, INVALIDATE_PATH } from "@gerai/contracts";

/** Where the storefront listens and how it knows us. */
export interface StorefrontAddress {
  url: string;
  secret: string;
}

/** Tags per request, so that a full comparison does not make one huge body. */
const TAGS_PER_REQUEST = 500;
/** A storefront that hangs must not hold up the index, in milliseconds. */
const TIMEOUT_MS = 3_000;

/**
 * Tells the storefront to drop the cached pages that carry these tags.
 * @returns `absent` when nothing listens there: its cache lives in memory, so there is nothing to drop
 * @throws when it answers with an error or not in time; the caller tries again
 */
export async function invalidateStorefront(
  { url, secret }: StorefrontAddress,
  tags: readonly string[],
): Promise<"dropped" | "absent"> {
  for (let at = 0; at < tags.length; at += TAGS_PER_REQUEST) {
    const response = await post(url, secret, tags.slice(at, at + TAGS_PER_REQUEST));
    if (response === null) return "absent";
    await response.body?.cancel();
    if (!response.ok)
      throw new Error(`The storefront answered ${String(response.status)} to an invalidation.`);
  }
  return "dropped";
}

async function post(url: string, secret: string, tags: readonly string[]): Promise<Response | null> {
  try {
    return await fetch(new URL(INVALIDATE_PATH, url), {
      method: "POST",
      headers: { "content-type": "application/json", [INTERNAL_SECRET_HEADER]: secret },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
}

/** Node's fetch wraps the reason, and wraps it twice when a name has several addresses. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "ECONNREFUSED") return true;
  if (error instanceof AggregateError && error.errors.length > 0 && error.errors.every(isRefused))
    return true;
  return isRefused(error.cause);
}
