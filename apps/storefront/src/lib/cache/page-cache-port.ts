/** What code inside the Astro bundle may ask of the page cache that lives in the server process. */
export interface PageCachePort {
  /** Drops every page that carries one of the tags; returns how many. */
  invalidateTags(tags: readonly string[]): number;
  /** Drops the page at a path, in every variant of its query; returns how many. */
  invalidatePath(path: string): number;
}

// The bundle and the server are two module graphs in one process: the global registry is where they meet.
const KEY = Symbol.for("gerai.page-cache");
const registry = globalThis as unknown as { [KEY]?: PageCachePort };

/** Makes the server's page cache reachable from the Astro bundle. */
export function providePageCache(cache: PageCachePort): void {
  registry[KEY] = cache;
}

/** Drops pages by tags or path; without a page cache (in `astro dev`) there is nothing to drop. */
export function invalidatePages(what: { tags: readonly string[]; path?: string | undefined }): number {
  const cache = registry[KEY];
  if (cache === undefined) return 0;
  const byTag = what.tags.length > 0 ? cache.invalidateTags(what.tags) : 0;
  return byTag + (what.path === undefined ? 0 : cache.invalidatePath(what.path));
}
