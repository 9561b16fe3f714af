import type { CacheProviderFactory } from "astro";

import { invalidatePages } from "./page-cache-port.ts";

/**
 * Astro's route cache, with the cache itself in front of Astro: pages state lifetime and tags through
 * `Astro.cache`, Astro turns them into `CDN-Cache-Control` and `Cache-Tag`, and our server (the "CDN")
 * stores the compressed page and strips those headers. A hit then never enters Astro at all.
 */
const provider: CacheProviderFactory = () => ({
  name: "page-cache",
  invalidate: ({ tags, path }) => {
    invalidatePages({ tags: tags === undefined ? [] : [tags].flat(), path });
    return Promise.resolve();
  },
});

export default provider;
