import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { SECRET, startWithHandler, type HandlerStorefront } from "./testing/handler-storefront.ts";
import { rawRequest, type RawResponse } from "./testing/raw-request.ts";

/** A busy machine is no failure. */
const PATIENCE = { timeout: 10_000 };

describe("pages", { timeout: 30_000 }, () => {
  let shop: HandlerStorefront;

  beforeEach(async () => {
    shop = await startWithHandler();
  });
  afterEach(() => shop.close());

  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    rawRequest(shop.origin, path, { headers, method });
  const invalidate = (tags: unknown, secret = SECRET) =>
    rawRequest(shop.origin, "/_internal/invalidate", {
      method: "POST",
      headers: { "x-internal-secret": secret, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
    });

  it("shop.renders once, and sends the page compressed, tagged and to be asked for again", async () => {
    const first = await get("/produk", { "accept-encoding": "br, gzip" });
    const second = await get("/produk", { "accept-encoding": "gzip" });
    expect(shop.renders).toEqual(["/produk"]);
    expect(first.headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": "public, max-age=0, must-revalidate",
      "content-type": "text/html; charset=utf-8",
      vary: "Accept-Encoding",
      "x-page-cache": "miss",
      "x-content-type-options": "nosniff",
      "strict-transport-security": "max-age=31536000",
    });
    expect(second.headers["x-page-cache"]).toBe("hit");
    expect(brotliDecompressSync(first.body)).toEqual(gunzipSync(second.body));
    for (const internal of ["cdn-cache-control", "cache-tag", "set-cookie"]) {
      expect(first.headers).not.toHaveProperty(internal);
    }
    expect((await get("/produk")).headers).not.toHaveProperty("content-encoding");
  });

  it("answers 304 to whoever has the page, until it changes", async () => {
    const { headers } = await get("/produk");
    const etag = headers.etag ?? "";
    expect(await get("/produk", { "if-none-match": etag })).toMatchObject({ status: 304, text: "" });
    expect(await invalidate(["product:1"])).toMatchObject({ status: 200, text: '{"dropped":1}' });
    expect(await get("/produk", { "if-none-match": etag })).toMatchObject({ status: 200 });
    expect(shop.renders).toHaveLength(2);
  });

  it("keeps one page for all unknown parameters and orders of parameters", async () => {
    await get("/produk?kategori=madu&halal=1");
    await get("/produk?halal=1&utm_source=wa&kategori=madu&fbclid=x&halaman=");
    expect(shop.renders).toEqual(["/produk?kategori=madu&halal=1"]);
    await get("/en/produk?kategori=madu&halal=1");
    expect(shop.renders).toHaveLength(2);
  });

  it("shows a public page nothing of who asks", async () => {
    const seen: unknown[] = [];
    const original = shop.handler;
    shop.handler = (request, ...rest) => {
      seen.push(request.headers);
      return original(request, ...rest);
    };
    await get("/", {
      cookie: "session=1",
      "accept-language": "en",
      host: "evil.example",
      "x-forwarded-host": "evil",
    });
    expect(seen).toEqual([{ host: "gerai.example" }]);
  });

  it("keeps nothing of a person's pages, lists them nowhere, and tells them where the person is", async () => {
    const seen: { url: string | undefined; locals: object }[] = [];
    shop.handler = (request, response, _next, locals) => {
      seen.push({ url: request.url, locals });
      request.resume();
      response.writeHead(200, { "content-type": "text/html", "cache-control": "public" }).end("isi");
    };
    expect((await get("/en/keranjang?_action=cart.add", {}, "POST")).headers).toMatchObject({
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    });
    expect((await get("/api/cari", {})).headers).not.toHaveProperty("x-robots-tag");
    await get("/api/cari?_action=cart.add", {}, "POST");
    expect(seen.map(({ url }) => url)).toEqual(["/en/keranjang?_action=cart.add", "/api/cari", "/api/cari"]);
    expect(seen[0]?.locals).toMatchObject({ clientAddress: null });
  });

  it("takes large bodies only where somebody has a form for them", async () => {
    const send = (path: string, bytes: number) =>
      rawRequest(shop.origin, path, { method: "POST", body: "a".repeat(bytes) });
    shop.handler = async (request, response) => {
      await request.resume().toArray();
      response.writeHead(204).end();
    };
    const megabyte = 1024 * 1024;
    expect((await send("/pesanan/og_1", 5 * megabyte)).status).toBe(204);
    expect((await send("/api/cari", megabyte)).status).toBe(413);
    expect((await send("/pesananku", megabyte)).status).toBe(413);
    await expect(send("/pesanan/og_1", 7 * megabyte).then(({ status }) => status)).resolves.toBe(413);
  });

  it("shares one render among those who ask at once, but not with those who ask after an invalidation", async () => {
    const waiting: (() => void)[] = [];
    const original = shop.handler;
    shop.handler = async (...args) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await original(...args);
    };
    const together = [get("/"), get("/"), get("/")];
    await vi.waitFor(() => expect(waiting).toHaveLength(1), PATIENCE);
    await invalidate(["lists"]);
    const later = get("/");
    await vi.waitFor(() => expect(waiting).toHaveLength(2), PATIENCE);
    waiting[1]?.();
    expect((await later).text).toContain("/ 1<");
    waiting[0]?.();
    for (const response of await Promise.all(together)) expect(response.text).toContain("/ 2<");
    // The older render ended last; the newer page must still be the one that is kept.
    expect((await get("/")).text).toContain("/ 1<");
  });

  it("keeps no page with a cookie, an error or without a life", async () => {
    const answers: [number, Record<string, string>][] = [
      [200, { "cdn-cache-control": "max-age=600", "set-cookie": "a=1" }],
      [404, { "cdn-cache-control": "max-age=600" }],
      [500, { "cdn-cache-control": "max-age=600" }],
      [503, { "cdn-cache-control": "max-age=600", "retry-after": "10" }],
      [200, {}],
    ];
    for (const [status, headers] of answers) {
      shop.renders = [];
      shop.handler = (request, response) => {
        shop.renders.push(request.url ?? "");
        response.writeHead(status, { "content-type": "text/html", ...headers }).end("<p>page</p>");
      };
      expect(await get("/toko")).toMatchObject({ status, headers: { "cache-control": "no-store" } });
      await get("/toko");
      expect(shop.renders).toHaveLength(2);
    }
  });

  it("compresses a page better once it is read again", async () => {
    shop.handler = (request, response) => {
      shop.renders.push(request.url ?? "");
      response.writeHead(200, { "content-type": "text/html", "cdn-cache-control": "max-age=600" });
      response.end(Array.from({ length: 3000 }, (_, n) => `<p>${n * 7919}</p>`).join(""));
    };
    const length = async () =>
      Number((await get("/toko", { "accept-encoding": "br" })).headers["content-length"]);
    const quick = await length();
    await vi.waitFor(async () => expect(await length()).toBeLessThan(quick), PATIENCE);
    expect(shop.renders).toHaveLength(1);
  });

  it("answers HEAD like GET without the body", async () => {
    const [page, head] = [await get("/toko"), await get("/toko", {}, "HEAD")];
    expect(head.text).toBe("");
    expect(head.headers["content-length"]).toBe(page.headers["content-length"]);
    expect(head.headers.etag).toBe(page.headers.etag);
  });

  it("hands streams on at once", async () => {
    let end = () => {};
    shop.handler = (_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: satu\n\n");
      return new Promise<void>((resolve) => {
        end = () => {
          response.end("data: dua\n\n");
          resolve();
        };
      });
    };
    const response = await fetch(`${shop.origin}/kelas/papan`);
    const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe("data: satu\n\n");
    expect(response.headers.get("content-encoding")).toBeNull();
    end();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: dua\n\n");
  });

  it("shows on every page when the backend goes and when it is back", async () => {
    shop.handler = (_request, response, _next, locals) => {
      response.writeHead(200, { "content-type": "text/html", "cdn-cache-control": "max-age=600" });
      response.end("orderingPaused" in locals && locals.orderingPaused === true ? "paused" : "open");
    };
    const { port } = shop.backend.address() as AddressInfo;
    expect((await get("/produk")).text).toBe("open");
    shop.backend.closeAllConnections();
    await new Promise((resolve) => shop.backend.close(resolve));
    await vi.waitFor(async () => expect((await get("/produk")).text).toBe("paused"), PATIENCE);
    expect((await get("/produk")).headers["x-page-cache"]).toBe("hit");
    await new Promise<void>((resolve) => shop.backend.listen(port, "127.0.0.1", resolve));
    await vi.waitFor(async () => expect((await get("/produk")).text).toBe("open"), PATIENCE);
  });

  it("refuses what it could not answer in time, and only while it is flooded", async () => {
    const waiting: (() => void)[] = [];
    let open = false;
    shop.handler = async (_request, response) => {
      if (!open) await new Promise<void>((resolve) => waiting.push(resolve));
      response.writeHead(200, { "content-type": "text/html" }).end("<p>page</p>");
    };
    const answers: RawResponse[] = [];
    const flood = Array.from({ length: 8 }, async (_, n) => answers.push(await get(`/produk?min=${n + 1}`)));
    // Two are rendered and three wait; the others are told at once.
    await vi.waitFor(() => expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]), PATIENCE);
    expect(answers[0]!.headers).toMatchObject({ "retry-after": "10", "cache-control": "no-store" });
    open = true;
    for (const release of waiting) release();
    await Promise.all(flood);
    expect(answers.slice(3).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await get("/produk?min=99")).status).toBe(200);
  });
});
