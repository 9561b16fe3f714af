import type { OutgoingHttpHeaders } from "node:http";

import type { PageCachePort } from "../src/lib/cache/page-cache-port.ts";
import type { Body } from "./body.ts";

/** A page as it was rendered once, for everybody. */
export interface CachedPage {
  headers: OutgoingHttpHeaders;
  body: Body;
  tags: readonly string[];
  /** Milliseconds since 1970 from which the page may not be served any more. */
  expiresAt: number;
}

/** A render under way: collects what was invalidated since it began. */
export interface Render {
  readonly dropped: Set<string>;
  cleared: boolean;
}

interface Entry extends CachedPage {
  size: number;
}

/** Compressed copies and bookkeeping come on top of the page itself. */
const OVERHEAD = 1.6;

/**
 * The page cache: bounded in bytes, least recently used first out. Pages seen once stand in a segment of their
 * own (`once`), so that a crawl through search words cannot push out the pages that people really read.
 */
export class PageCache implements PageCachePort {
  readonly #once = new Map<string, Entry>();
  readonly #often = new Map<string, Entry>();
  readonly #renders = new Set<Render>();
  readonly #maxBytes: number;
  #bytes = 0;
  #oftenBytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Pages kept now. */
  get size(): number {
    return this.#once.size + this.#often.size;
  }

  /** The page under a key, unless its life is over. */
  get(key: string, now: number): CachedPage | undefined {
    const entry = this.#often.get(key) ?? this.#once.get(key);
    if (entry === undefined) return undefined;
    this.#delete(key);
    if (entry.expiresAt <= now) return undefined;
    this.#often.set(key, entry);
    this.#bytes += entry.size;
    this.#oftenBytes += entry.size;
    this.#demote();
    return entry;
  }

  /** Whether this very body is still kept under the key. */
  holds(key: string, body: Body): boolean {
    return (this.#often.get(key) ?? this.#once.get(key))?.body === body;
  }

  /**
   * Announces a render. Whatever is invalidated from now on may already have been read by it, so the page is
   * not stored then: an invalidation can never be overtaken by an older render.
   */
  beginRender(): Render {
    const render: Render = { dropped: new Set(), cleared: false };
    this.#renders.add(render);
    return render;
  }

  /** Whether something was invalidated since the render began. */
  isStale(render: Render, tags?: readonly string[]): boolean {
    if (render.cleared) return true;
    return tags === undefined ? render.dropped.size > 0 : tags.some((tag) => render.dropped.has(tag));
  }

  /** Ends a render; stores its page unless it is stale, already over, or there is none. */
  endRender(render: Render, key: string, page: CachedPage | undefined, now: number): void {
    this.#renders.delete(render);
    if (page === undefined || page.expiresAt <= now || this.isStale(render, page.tags)) return;
    this.#delete(key);
    const size = Math.ceil((page.body.identity.length + key.length + 500) * OVERHEAD);
    if (size > this.#maxBytes / 10) return;
    this.#once.set(key, { ...page, size });
    this.#bytes += size;
    this.#evict();
  }

  invalidateTags(tags: readonly string[]): number {
    const wanted = new Set(tags);
    for (const render of this.#renders) for (const tag of tags) render.dropped.add(tag);
    return this.#deleteWhere((_, entry) => entry.tags.some((tag) => wanted.has(tag)));
  }

  invalidatePath(path: string): number {
    for (const render of this.#renders) render.cleared = true;
    return this.#deleteWhere((key) => key === path || key.startsWith(`${path}?`));
  }

  /** Drops everything: what all pages show has changed. */
  clear(): void {
    for (const render of this.#renders) render.cleared = true;
    this.#deleteWhere(() => true);
  }

  #deleteWhere(matches: (key: string, entry: Entry) => boolean): number {
    let count = 0;
    for (const segment of [this.#once, this.#often]) {
      for (const [key, entry] of segment) {
        if (!matches(key, entry)) continue;
        this.#delete(key);
        count += 1;
      }
    }
    return count;
  }

  #delete(key: string): void {
    const often = this.#often.get(key);
    const entry = often ?? this.#once.get(key);
    if (entry === undefined) return;
    (often === undefined ? this.#once : this.#often).delete(key);
    this.#bytes -= entry.size;
    if (often !== undefined) this.#oftenBytes -= entry.size;
  }

  /** Keeps a fifth of the room for newcomers. */
  #demote(): void {
    for (const [key, entry] of this.#often) {
      if (this.#oftenBytes <= this.#maxBytes * 0.8) return;
      this.#often.delete(key);
      this.#oftenBytes -= entry.size;
      this.#once.set(key, entry);
    }
  }

  #evict(): void {
    for (const segment of [this.#once, this.#often]) {
      for (const key of segment.keys()) {
        if (this.#bytes <= this.#maxBytes) return;
        this.#delete(key);
      }
    }
  }
}
