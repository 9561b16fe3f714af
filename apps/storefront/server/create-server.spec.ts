import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { precompress } from "../build/precompress.ts";
import { createStorefront, type Storefront } from "./create-server.ts";
import type { AstroHandler } from "./astro-page.ts";
import { rawRequest } from "./testing/raw-request.ts";
import { silenceLog } from "./testing/silence.ts";

const SECRET = "a-secret-of-the-test";

/** The server around a handler of the test's own, in the place where Astro's stands. */
describe("the storefront server", () => {
  let folder: string;
  let storefront: Storefront;
  let origin: string;
  let handler: AstroHandler;
  let renders: string[];
  let backend: Server;
  let logged: ReturnType<typeof silenceLog>;

  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    rawRequest(origin, path, { headers, method });
  const invalidate = (tags: unknown, secret = SECRET) =>
    rawRequest(origin, "/_internal/invalidate", {
      method: "POST",
      headers: { "x-internal-secret": secret, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
    });

  beforeEach(async () => {
    logged = silenceLog();
    backend = createServer((_request, response) => response.end("OK"));
    await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
    folder = await mkdtemp(join(tmpdir(), "storefront-"));
    await mkdir(join(folder, "client", "_astro"), { recursive: true });
    await writeFile(join(folder, "client", "_astro", "island.abc.js"), "console.log('gerai');".repeat(200));
    await writeFile(join(folder, "client", "favicon.svg"), "<svg/>");
    await precompress(join(folder, "client"));
    renders = [];
    let version = 0;
    handler = (request, response) => {
      renders.push(request.url ?? "");
      version += 1;
      const page = `<!doctype html><p>${request.url ?? ""} ${version}</p>${"<p>keripik</p>".repeat(300)}`;
      response.writeHead(200, {
        "content-type": "text/html",
        "cdn-cache-control": "max-age=600",
        "cache-tag": "lists, product:1",
      });
      response.end(page);
    };
    storefront = await createStorefront({
      handler: (...args) => handler(...args),
      clientDir: join(folder, "client"),
      dataDir: join(folder, "data"),
      siteUrl: "https://gerai.example",
      backendUrl: `http://127.0.0.1:${(backend.address() as AddressInfo).port}`,
      backendPace: { every: 20, soon: 10, timeout: 500 },
      internalSecret: SECRET,
    });
    await new Promise<void>((resolve) => storefront.server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(storefront.server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    logged.restore();
    backend.closeAllConnections();
    backend.close();
    await storefront.close(0);
    await rm(folder, { recursive: true });
  });

  it("renders once, and sends the page compressed, tagged and to be asked for again", async () => {
    const first = await get("/produk", { "accept-encoding": "br, gzip" });
    const second = await get("/produk", { "accept-encoding": "gzip" });
    expect(renders).toEqual(["/produk"]);
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
    expect(renders).toHaveLength(2);
  });

  it("keeps one page for all unknown parameters and orders of parameters", async () => {
    await get("/produk?kategori=madu&halal=1");
    await get("/produk?halal=1&utm_source=wa&kategori=madu&fbclid=x&halaman=");
    expect(renders).toEqual(["/produk?kategori=madu&halal=1"]);
    await get("/en/produk?kategori=madu&halal=1");
    expect(renders).toHaveLength(2);
  });

  it("shows a public page nothing of who asks", async () => {
    const seen: unknown[] = [];
    const original = handler;
    handler = (request, ...rest) => {
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

  it("shares one render among those who ask at once, but not with those who ask after an invalidation", async () => {
    const waiting: (() => void)[] = [];
    const original = handler;
    handler = async (...args) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await original(...args);
    };
    const together = [get("/"), get("/"), get("/")];
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await invalidate(["lists"]);
    const later = get("/");
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
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
      renders = [];
      handler = (request, response) => {
        renders.push(request.url ?? "");
        response.writeHead(status, { "content-type": "text/html", ...headers }).end("<p>page</p>");
      };
      expect(await get("/toko")).toMatchObject({ status, headers: { "cache-control": "no-store" } });
      await get("/toko");
      expect(renders).toHaveLength(2);
    }
  });

  it("compresses a page better once it is read again", async () => {
    handler = (request, response) => {
      renders.push(request.url ?? "");
      response.writeHead(200, { "content-type": "text/html", "cdn-cache-control": "max-age=600" });
      response.end(Array.from({ length: 3000 }, (_, n) => `<p>${n * 7919}</p>`).join(""));
    };
    const length = async () =>
      Number((await get("/toko", { "accept-encoding": "br" })).headers["content-length"]);
    const quick = await length();
    await vi.waitFor(async () => expect(await length()).toBeLessThan(quick), { timeout: 5000 });
    expect(renders).toHaveLength(1);
  });

  it("answers HEAD like GET without the body", async () => {
    const [page, head] = [await get("/toko"), await get("/toko", {}, "HEAD")];
    expect(head.text).toBe("");
    expect(head.headers["content-length"]).toBe(page.headers["content-length"]);
    expect(head.headers.etag).toBe(page.headers.etag);
  });

  it("hands streams on at once", async () => {
    let end = () => {};
    handler = (_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: satu\n\n");
      return new Promise<void>((resolve) => {
        end = () => {
          response.end("data: dua\n\n");
          resolve();
        };
      });
    };
    const response = await fetch(`${origin}/kelas/papan`);
    const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe("data: satu\n\n");
    expect(response.headers.get("content-encoding")).toBeNull();
    end();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: dua\n\n");
  });

  it("shows on every page when the backend goes and when it is back", async () => {
    handler = (_request, response, _next, locals) => {
      response.writeHead(200, { "content-type": "text/html", "cdn-cache-control": "max-age=600" });
      response.end("orderingPaused" in locals && locals.orderingPaused === true ? "paused" : "open");
    };
    const { port } = backend.address() as AddressInfo;
    expect((await get("/produk")).text).toBe("open");
    backend.closeAllConnections();
    await new Promise((resolve) => backend.close(resolve));
    await vi.waitFor(async () => expect((await get("/produk")).text).toBe("paused"));
    expect((await get("/produk")).headers["x-page-cache"]).toBe("hit");
    await new Promise<void>((resolve) => backend.listen(port, "127.0.0.1", resolve));
    await vi.waitFor(async () => expect((await get("/produk")).text).toBe("open"));
  });

  it("opens the internal route to the secret alone", async () => {
    for (const secret of ["", "wrong", `${SECRET}x`])
      expect(await invalidate(["lists"], secret)).toMatchObject({ status: 403 });
    for (const tags of [undefined, "lists", [""], [1], { tag: "lists" }]) {
      expect(await invalidate(tags), JSON.stringify(tags)).toMatchObject({ status: 400 });
    }
    expect(await get("/_internal/invalidate", { "x-internal-secret": SECRET })).toMatchObject({
      status: 404,
    });
    expect(await get("/_internal/other")).toMatchObject({ status: 403 });
  });

  it("sends built files compressed and for good", async () => {
    const file = await get("/_astro/island.abc.js", { "accept-encoding": "br" });
    expect(file.headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(brotliDecompressSync(file.body).toString()).toContain("gerai");
    const again = await get("/_astro/island.abc.js", { "if-none-match": file.headers.etag ?? "" });
    expect(again).toMatchObject({ status: 304, text: "" });
    expect((await get("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=3600");
    expect(renders).toEqual([]);
    for (const path of [
      "/_astro/old.js",
      "/_astro/island.abc.js.br",
      "/_image?href=/etc/passwd",
      "/_astro/..%2fx",
    ]) {
      expect((await get(path)).status, path).toBeGreaterThanOrEqual(400);
    }
  });

  it("refuses bad requests in plain words, and goes on", async () => {
    for (const [path, status] of [
      ["/%", 400],
      ["/%00", 400],
      ["/a/../../etc/passwd", 400],
      [`/${"a".repeat(9000)}`, 414],
      ["/404", 404],
      ["/en/503", 404],
      ["/media/../secrets.json", 400],
      ["/media/%2e%2e%2fsecrets.json", 400],
      ["/media/nothing.webp", 404],
    ] as const) {
      expect(await get(path), path).toMatchObject({ status, headers: { "cache-control": "no-store" } });
    }
    expect(await get("/", { host: "a b" })).toMatchObject({ status: 400 });
    expect(await get("/produk", {}, "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    expect(await get("/", {}, "TRACE")).toMatchObject({ status: 405 });
    expect((await get("/en/%")).text).toContain("cannot be read");
    expect(renders).toEqual([]);
  });

  it("survives what is no HTTP at all", async () => {
    const { port } = new URL(origin);
    for (const bytes of [
      "\0\0\0\0",
      "GET / HTTP/9.9\r\n\r\n",
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${"y".repeat(40_000)}\r\n\r\n`,
    ]) {
      const reply = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), "127.0.0.1", () => socket.write(bytes));
        let text = "";
        socket.on("data", (chunk) => (text += chunk.toString()));
        socket.on("close", () => resolve(text));
        socket.on("error", reject);
      });
      expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /);
    }
    expect(await get("/health")).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  });

  it("names a failure to the log and only a reference to the shopper", async () => {
    handler = () => Promise.reject(new Error("secret detail"));
    const response = await get("/toko");
    expect(response.status).toBe(500);
    expect(response.text).not.toContain("secret detail");
    const reference = /<small>(\w+)<\/small>/.exec(response.text)?.[1] ?? "none";
    expect(logged.lines()).toMatch(new RegExp(`${reference}[^]*secret detail`));
  });
});
