import { Body } from "./body.ts";
import { PageCache, type CachedPage } from "./page-cache.ts";

const NOW = 1_000_000;

function page(text: string, tags: string[] = [], life = 60_000): CachedPage {
  return { headers: {}, body: new Body(Buffer.from(text), "text/html"), tags, expiresAt: NOW + life };
}

function store(cache: PageCache, key: string, stored: CachedPage): void {
  cache.endRender(cache.beginRender(), key, stored, NOW);
}

describe("PageCache", () => {
  it("keeps a page for its life and no moment longer", () => {
    const cache = new PageCache(1_000_000);
    store(cache, "/a", page("a", [], 1000));
    expect(cache.get("/a", NOW + 999)?.body.identity.toString()).toBe("a");
    expect(cache.get("/a", NOW + 1000)).toBeUndefined();
    expect(cache.size).toBe(0);
    store(cache, "/b", page("b", [], 0));
    expect(cache.size).toBe(0);
  });

  it("drops by tag, by path with every query, and all", () => {
    const cache = new PageCache(1_000_000);
    store(cache, "/a", page("a", ["product:1", "lists"]));
    store(cache, "/b", page("b", ["product:2"]));
    store(cache, "/c?q=x", page("c"));
    store(cache, "/c", page("c"));
    store(cache, "/cc", page("cc"));
    expect(cache.invalidateTags(["product:1", "product:9"])).toBe(1);
    expect(cache.get("/a", NOW)).toBeUndefined();
    expect(cache.get("/b", NOW)).toBeDefined();
    expect(cache.invalidatePath("/c")).toBe(2);
    expect(cache.get("/cc", NOW)).toBeDefined();
    cache.clear();
    expect(cache.size).toBe(0);
  });

  it("does not store a render that an invalidation overtook", () => {
    const cache = new PageCache(1_000_000);
    const old = cache.beginRender();
    const other = cache.beginRender();
    cache.invalidateTags(["product:1"]);
    const fresh = cache.beginRender();
    expect(cache.isStale(old)).toBe(true);
    expect(cache.isStale(fresh)).toBe(false);
    cache.endRender(old, "/a", page("old price", ["product:1"]), NOW);
    expect(cache.get("/a", NOW)).toBeUndefined();
    cache.endRender(fresh, "/a", page("new price", ["product:1"]), NOW);
    expect(cache.get("/a", NOW)?.body.identity.toString()).toBe("new price");
    cache.endRender(other, "/b", page("untouched", ["product:2"]), NOW);
    expect(cache.get("/b", NOW)).toBeDefined();

    const beforeClear = cache.beginRender();
    cache.clear();
    cache.endRender(beforeClear, "/c", page("c"), NOW);
    expect(cache.size).toBe(0);
  });

  it("stays within its room, and a crawl does not push out what is read often", () => {
    const cache = new PageCache(200_000);
    const text = "x".repeat(1000);
    store(cache, "/often", page(text));
    cache.get("/often", NOW);
    for (let n = 0; n < 1000; n += 1) store(cache, `/cari?q=${n}`, page(text));
    expect(cache.get("/often", NOW)).toBeDefined();
    expect(cache.get("/cari?q=0", NOW)).toBeUndefined();
    expect(cache.get("/cari?q=999", NOW)).toBeDefined();
    expect(cache.size).toBeLessThan(100);
    for (let n = 0; n < 1000; n += 1) {
      store(cache, `/p${n}`, page(text));
      cache.get(`/p${n}`, NOW);
    }
    expect(cache.size).toBeLessThan(100);
    expect(cache.size).toBeGreaterThan(50);
    store(cache, "/huge", page("x".repeat(100_000)));
    expect(cache.get("/huge", NOW)).toBeUndefined();
  });
});
