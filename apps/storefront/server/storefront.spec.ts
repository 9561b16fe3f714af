import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cacheTag, INDEX } from "@gerai/contracts";
import { createSearchServer, type SearchServer } from "@gerai/search-local";
import { Meilisearch } from "meilisearch";

import { aCertification, aCertificationDocument, aProduct, aSeller } from "../src/lib/testing/documents.ts";
import { fillSearch } from "../src/lib/testing/search.ts";
import { buildStorefront, startStorefront, type RunningStorefront } from "./testing/built-storefront.ts";
import { rawRequest } from "./testing/raw-request.ts";

const KEY = "a-key-of-the-test";
const SECRET = "a-secret-of-the-test";

/** The whole storefront as it is installed: build, server process, search server. */
describe("the built storefront", { timeout: 60_000 }, () => {
  let built: Awaited<ReturnType<typeof buildStorefront>>;
  let search: SearchServer;
  let searchUrl: string;
  let backend: Server;
  let dataDir: string;
  let storefront: RunningStorefront;

  beforeAll(async () => {
    built = await buildStorefront();
    dataDir = await mkdtemp(join(tmpdir(), "storefront-data-"));
    search = createSearchServer({ masterKey: KEY });
    searchUrl = (await search.listen(0)).url;
    await fillSearch(searchUrl, KEY, {});
    backend = createServer((_request, response) => response.end("OK"));
    await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
    storefront = await start();
  }, 120_000);
  afterAll(async () => {
    await storefront.stop();
    await search.close();
    backend.closeAllConnections();
    backend.close();
    await rm(dataDir, { recursive: true, force: true });
    await built.remove();
  });

  const start = (env: Record<string, string> = {}) =>
    startStorefront({
      STOREFRONT_DIST: built.dist,
      MEILISEARCH_HOST: searchUrl,
      MEILISEARCH_MASTER_KEY: KEY,
      BACKEND_URL: `http://127.0.0.1:${(backend.address() as AddressInfo).port}`,
      INTERNAL_SECRET: SECRET,
      DATA_DIR: dataDir,
      ...env,
    });
  const get = (path: string, headers: Record<string, string> = {}) =>
    rawRequest(storefront.origin, path, { headers });
  const invalidate = (tags: string[]) =>
    rawRequest(storefront.origin, "/_internal/invalidate", {
      method: "POST",
      headers: { "x-internal-secret": SECRET, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
    });
  const post = (path: string, origin: string) =>
    rawRequest(storefront.origin, path, {
      method: "POST",
      headers: { origin, host: "gerai.example", "content-type": "application/x-www-form-urlencoded" },
      body: "a=1",
    });
  /** Goods of a maker of their own, in the index. */
  async function goods(overrides: Parameters<typeof aProduct>[0] = {}) {
    const seller = aSeller();
    const product = aProduct(overrides, seller);
    const certifications = product.certifications.map((each) =>
      aCertificationDocument(each, seller, [product]),
    );
    await fillSearch(searchUrl, KEY, { products: [product], sellers: [seller], certifications });
    await invalidate([cacheTag.lists]);
    return { product, seller, certifications };
  }

  it("opens every page in both languages, without a cookie, and keeps it", async () => {
    const { product, seller, certifications } = await goods();
    const pages = [
      "/",
      "/produk",
      `/produk/${product.handle}`,
      `/kategori/${product.category_handle}`,
      "/toko",
      `/toko/${seller.handle}`,
      "/cari?q=keripik",
      `/verifikasi/${certifications[0]!.id}`,
    ];
    for (const path of pages.flatMap((page) => [page, page === "/" ? "/en" : `/en${page}`])) {
      const first = await get(path);
      expect(first.status, path).toBe(200);
      expect(first.text.includes(path.startsWith("/en") ? '<html lang="en"' : '<html lang="id"'), path).toBe(
        true,
      );
      expect(first.headers["set-cookie"], path).toBeUndefined();
      expect((await get(path, { "if-none-match": first.headers.etag! })).status, path).toBe(304);
      expect((await get(path)).headers["x-page-cache"], path).toBe("hit");
      // Canonical addresses come from SITE_URL, never from the Host header.
      expect(first.text.includes("127.0.0.1"), path).toBe(false);
    }
  });

  it("allows no inline script, and needs no inline style attribute", async () => {
    const { product } = await goods();
    for (const path of ["/", "/produk", `/produk/${product.handle}`]) {
      const { headers, text } = await get(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-(?:inline|eval|hashes)/);
      expect(text).not.toMatch(/<[^>]+ (?:style|on\w+)=/);
    }
  });

  it("follows a change of price and a revoked certificate as soon as it is told", async () => {
    const { product } = await goods({ price_min: 18_765 });
    const path = `/produk/${product.handle}`;
    const halal = product.certifications[0]!;
    const before = await get(path);
    expect(before.text.includes("Rp18.765")).toBe(true);
    expect(before.text.includes(halal.number_display)).toBe(true);

    const variants = product.variants.map((variant) => ({ ...variant, price: 19_500 }));
    const revoked = { ...halal, status: "revoked" as const };
    const changed = { ...product, variants, price_min: 19_500, price_max: 19_500, certifications: [revoked] };
    await new Meilisearch({ host: searchUrl, apiKey: KEY })
      .index(INDEX.products)
      .updateDocuments([changed])
      .waitTask();
    expect((await get(path)).text.includes("Rp18.765")).toBe(true);
    await invalidate([cacheTag.product(product.id)]);
    const after = await get(path);
    expect(after.text.includes("Rp19.500")).toBe(true);
    expect(after.text.includes("Rp18.765")).toBe(false);
    expect(after.text.includes('"hasCertification"')).toBe(false);
  });

  it("tells search engines of goods that may be bought, and of no other", async () => {
    const { product, seller } = await goods();
    const { product: hidden } = await goods({ certifications: [aCertification({ status: "revoked" })] });
    const index = await get("/sitemap-index.xml");
    expect(index.headers["content-type"]).toContain("xml");
    expect(index.text.includes("<loc>http://gerai.example/sitemap-produk-1.xml</loc>")).toBe(true);
    const products = (await get("/sitemap-produk-1.xml")).text;
    expect(products).toContain(`<loc>http://gerai.example/en/produk/${product.handle}</loc>`);
    expect(products).not.toContain(hidden.handle);
    expect((await get("/sitemap-halaman.xml")).text.includes(`/toko/${seller.handle}<`)).toBe(true);
    expect((await get("/robots.txt")).text.includes("Sitemap: http://gerai.example/sitemap-index.xml")).toBe(
      true,
    );
    for (const path of ["/sitemap-produk-2.xml", "/sitemap-produk-0.xml", "/sitemap-x.xml"]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });

  it("draws a share picture of goods and maker, and keeps it", async () => {
    const { product, seller } = await goods();
    for (const path of [
      "/og/gerai.jpg",
      `/og/produk/${product.handle}.jpg`,
      `/og/toko/${seller.handle}.jpg`,
    ]) {
      const picture = await get(path);
      expect(picture, path).toMatchObject({ status: 200, headers: { "content-type": "image/jpeg" } });
      // The preview of a chat program takes no more than 300 kB.
      expect(picture.body.length, path).toBeLessThan(300_000);
      expect((await get(path)).headers["x-page-cache"], path).toBe("hit");
    }
    expect((await get("/og/produk/tidak-ada.jpg")).status).toBe(404);
  });

  it("searches by /api/cari and refuses what is no question", async () => {
    const title = "Rengginang Wijen Hitam";
    const { product, seller } = await goods({ title });
    const { status, text, headers } = await get(
      `/api/cari?q=${encodeURIComponent("renginang hitam")}&limit=5`,
    );
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
    const answer = JSON.parse(text) as { hits: unknown[]; total: number; took_ms: number };
    expect(answer).toMatchObject({ total: 1 });
    expect(answer.took_ms).toBeGreaterThanOrEqual(0);
    expect(answer.hits).toEqual([
      {
        id: product.id,
        handle: product.handle,
        title,
        price: 18_000,
        seller: seller.name,
        kecamatan: seller.kecamatan,
        badges: ["halal", "pirt"],
        picture: null,
      },
    ]);
    for (const query of ["limit=0", "limit=abc", "q=%00", `q=${"a".repeat(201)}`, "q=a&q=b"]) {
      const wrong = await get(`/api/cari?${query}`);
      expect(wrong, query).toMatchObject({ status: 400 });
      expect(JSON.parse(wrong.text)).toMatchObject({ type: "invalid_data" });
    }
    expect((await post("/api/cari", "http://gerai.example")).status).toBe(405);
  });

  it("keeps the proof of a maker whose shop is gone, without leading to that shop", async () => {
    const seller = aSeller();
    const replaced = aCertificationDocument(aCertification({ status: "superseded" }), seller);
    const path = `/verifikasi/${replaced.id}`;
    const link = `href="/toko/${seller.handle}"`;
    await fillSearch(searchUrl, KEY, { certifications: [replaced] });
    const gone = await get(path);
    expect(gone.status).toBe(200);
    expect(gone.text.includes(seller.name)).toBe(true);
    expect(gone.text.includes(link)).toBe(false);
    expect(gone.text.includes("Lihat toko pembuatnya")).toBe(false);
    expect(gone.text.includes("Saat ini tidak ada produk dengan nomor ini yang kami tampilkan.")).toBe(true);

    await fillSearch(searchUrl, KEY, { sellers: [seller] });
    await invalidate([cacheTag.seller(seller.id)]);
    const back = await get(path);
    expect(back.text.includes(link)).toBe(true);
    expect(back.text.includes("Lihat toko pembuatnya untuk nomor yang berlaku.")).toBe(true);
  });

  it("has a page for what is not there, in the language of the address", async () => {
    for (const path of [
      "/produk/tidak-ada",
      "/toko/tidak-ada",
      "/verifikasi/tidak-ada",
      "/tidak/ada",
      "/de/produk",
      "/kategori/obat",
    ]) {
      const page = await get(path);
      expect(page, path).toMatchObject({ status: 404, headers: { "cache-control": "no-store" } });
      expect(page.text.includes('<html lang="id"'), path).toBe(true);
    }
    expect((await get("/en/produk/tidak-ada")).text.includes('<html lang="en"')).toBe(true);
  });

  it("leads from beyond the end of every list back to its first page", async () => {
    await goods();
    for (const list of ["/produk", "/toko", "/en/produk", "/en/toko", "/kategori/makanan-ringan"]) {
      const page = await get(`${list}?halaman=900`);
      expect(page.status, list).toBe(404);
      expect(page.text.includes(`<a class="button button-primary" href="${list}"`), list).toBe(true);
      expect((await get(list)).status, list).toBe(200);
    }
  });

  it("takes any query without failing, and says what it did not understand", async () => {
    const page = await get("/produk?min=abc&kategori=x&halal=ya&urut=%00&halaman=-1&kecamatan=%FF");
    expect(page.status).toBe(200);
    expect(page.text.includes("Harga minimal tidak terbaca")).toBe(true);
    for (const path of ["/produk?kecamatan=atlantis", "/toko?kecamatan=atlantis"]) {
      const { text } = await get(path);
      expect(text.includes("Kecamatan tidak dikenal, jadi tidak dipakai."), path).toBe(true);
      expect(text.includes("Atlantis"), path).toBe(false);
    }
  });

  it("refuses a form from another site, and takes one from its own behind a TLS proxy", async () => {
    expect((await post("/keranjang", "https://evil.example")).status).toBe(403);
    expect((await post("/keranjang", "http://gerai.example")).status).toBe(200);
  });

  it("says so when the search is gone, keeps nothing of that, and recovers by itself", async () => {
    const own = createSearchServer({ masterKey: KEY });
    const { url, port } = await own.listen(0);
    await fillSearch(url, KEY, {});
    const shop = await start({ MEILISEARCH_HOST: url });
    const open = (path: string) => rawRequest(shop.origin, path);
    try {
      await own.close();
      const page = await open("/produk");
      expect(page).toMatchObject({
        status: 503,
        headers: { "cache-control": "no-store", "retry-after": "10" },
      });
      expect(page.text).not.toMatch(/ECONNREFUSED|at file:|\.mjs/);
      expect((await open("/en/produk")).text).toContain('<html lang="en"');
      expect(await open("/api/cari?q=a")).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
      expect(shop.output()).toContain("The search index cannot be asked");

      const again = createSearchServer({ masterKey: KEY });
      await again.listen(port);
      await fillSearch(url, KEY, {});
      expect((await open("/produk")).status).toBe(200);
      await again.close();
    } finally {
      expect(await shop.stop()).toBe(0);
    }
  });

  it("stops within two seconds although somebody holds a connection", async () => {
    const shop = await start();
    const held = await fetch(`${shop.origin}/health`, { headers: { connection: "keep-alive" } });
    await held.text();
    const before = Date.now();
    expect(await shop.stop()).toBe(0);
    expect(Date.now() - before).toBeLessThan(2000);
  });

  it("says in one line why it cannot start", async () => {
    await expect(start({ PORT: "abc" })).rejects.toThrow(/ended with 1: storefront: Wrong environment: PORT/);
    await expect(start({ GERAI_MODE: "production", SITE_URL: "" })).rejects.toThrow(/SITE_URL: must be set/);
    const { port } = new URL(storefront.origin);
    await expect(start({ PORT: port })).rejects.toThrow(`port ${port} is taken`);
  });
});
