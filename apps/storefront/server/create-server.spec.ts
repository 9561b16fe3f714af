import { connect } from "node:net";
import { brotliDecompressSync } from "node:zlib";

import { SECRET, startWithHandler, type HandlerStorefront } from "./testing/handler-storefront.ts";
import { rawRequest } from "./testing/raw-request.ts";

describe("the storefront server", () => {
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
    expect(shop.renders).toEqual([]);
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
      ["/_server-islands/x", 404],
      ["/en/503", 404],
      ["/media/../secrets.json", 400],
      ["/media/%2e%2e%2fsecrets.json", 400],
      ["/media/nothing.webp", 404],
    ] as const) {
      expect(await get(path), path).toMatchObject({ status, headers: { "cache-control": "no-store" } });
    }
    expect(await get("/", { host: "a b" })).toMatchObject({ status: 400 });
    expect(await get("/produk", {}, "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    for (const path of ["/", "/en/produk"]) {
      expect(await get(path, {}, "OPTIONS"), path).toMatchObject({
        status: 405,
        headers: { allow: "GET, HEAD" },
      });
    }
    expect((await get("/api/cari", {}, "TRACE")).headers.allow).toContain("POST");
    expect((await get("/en/%")).text).toContain("cannot be read");
    expect(shop.renders).toEqual([]);
  });

  it("survives what is no HTTP at all", async () => {
    const { port } = new URL(shop.origin);
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
    shop.handler = () => Promise.reject(new Error("secret detail"));
    const response = await get("/toko");
    expect(response.status).toBe(500);
    expect(response.text).not.toContain("secret detail");
    const reference = /<small>(\w+)<\/small>/.exec(response.text)?.[1] ?? "none";
    expect(shop.logLines()).toMatch(new RegExp(`${reference}[^]*secret detail`));
  });
});
