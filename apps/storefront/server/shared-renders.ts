import { toCachedPage } from "./astro-page.ts";
import type { Captured } from "./captured-response.ts";
import type { CachedPage, PageCache, Render } from "./page-cache.ts";

/** What a render gave: the page as it may be kept, or the answer as it is when it may not. */
export type Rendered = { page: CachedPage } | { page?: undefined; captured: Captured };

/** Renders each page once for everyone who asks at the same time, and puts it into the cache. */
export class SharedRenders {
  readonly #cache: PageCache;
  readonly #underWay = new Map<string, { render: Render; result: Promise<Rendered> }>();

  constructor(cache: PageCache) {
    this.#cache = cache;
  }

  /** The page under a key, from a render under way or a new one by `start`. */
  get(key: string, start: () => Promise<Captured>): Promise<Rendered> {
    const running = this.#underWay.get(key);
    // A render that began before an invalidation may show the old state to somebody who asks after it.
    if (running !== undefined && !this.#cache.isStale(running.render)) return running.result;
    const render = this.#cache.beginRender();
    const result = this.#run(key, render, start).finally(() => {
      if (this.#underWay.get(key)?.render === render) this.#underWay.delete(key);
    });
    this.#underWay.set(key, { render, result });
    return result;
  }

  async #run(key: string, render: Render, start: () => Promise<Captured>): Promise<Rendered> {
    const startedAt = Date.now();
    let page: CachedPage | undefined;
    try {
      const captured = await start();
      page = toCachedPage(captured, startedAt);
      return page === undefined ? { captured } : { page };
    } finally {
      this.#cache.endRender(render, key, page, Date.now());
    }
  }
}
