import type { IncomingMessage } from "node:http";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { productViewsSchema, type ProductViewCounts } from "@gerai/contracts";

import { ViewCounter } from "./view-counter.ts";

const PHONE = "Mozilla/5.0 (Linux; Android 10) Chrome/120 Mobile";
const NOON = new Date("2026-11-24T05:00:00Z");

describe("views of product pages", () => {
  let backend: Server;
  let status: number;
  let told: ProductViewCounts[];
  let counter: ViewCounter;

  beforeEach(async () => {
    [status, told] = [200, []];
    backend = createServer((request, response) => {
      void (async () => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of request) chunks.push(chunk as Uint8Array);
        if (request.headers["x-internal-secret"] !== "shared") status = 403;
        if (status === 200) told.push(productViewsSchema.parse(JSON.parse(String(Buffer.concat(chunks)))));
        response.writeHead(status).end("{}");
      })();
    });
    await new Promise<void>((listening) => backend.listen(0, "127.0.0.1", listening));
    const { port } = backend.address() as AddressInfo;
    counter = new ViewCounter({ backendUrl: `http://127.0.0.1:${port}`, secret: "shared" });
  });
  afterEach(() => new Promise((closed) => backend.close(closed)));

  const look = (path: string, headers: Record<string, string> = {}, method = "GET", at = NOON) =>
    counter.count(
      { method, headers: { "user-agent": PHONE, ...headers } } as unknown as IncomingMessage,
      path,
      at,
    );

  it("are summed by product and Jakarta's day, in both languages", async () => {
    look("/produk/keripik");
    look("/en/produk/keripik");
    look("/produk/dodol");
    look("/produk/dodol", {}, "GET", new Date("2026-11-24T17:30:00Z"));
    await counter.send();
    await counter.send();
    expect(told).toEqual([
      {
        day: "2026-11-24",
        views: [
          { handle: "keripik", count: 2 },
          { handle: "dodol", count: 1 },
        ],
      },
      { day: "2026-11-25", views: [{ handle: "dodol", count: 1 }] },
    ]);
  });

  it.each([
    ["other pages", "/produk", {}, "GET"],
    ["pages below", "/produk/keripik/x", {}, "GET"],
    ["robots", "/produk/keripik", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }, "GET"],
    ["link previews", "/produk/keripik", { "user-agent": "WhatsApp/2.23 A" }, "GET"],
    ["the nameless", "/produk/keripik", { "user-agent": "" }, "GET"],
    ["what is fetched ahead", "/produk/keripik", { "sec-purpose": "prefetch;prerender" }, "GET"],
    ["makers", "/produk/keripik", { cookie: "a=1; gerai_penjual=abc" }, "GET"],
    ["heads", "/produk/keripik", {}, "HEAD"],
  ])("leave out %s", async (_who, path, headers, method) => {
    look(path, headers, method);
    await counter.send();
    expect(told).toEqual([]);
  });

  it("wait for a backend that is away, and are not lost", async () => {
    look("/produk/keripik");
    status = 503;
    await counter.send();
    look("/produk/keripik");
    status = 200;
    await counter.stop();
    expect(told).toEqual([{ day: "2026-11-24", views: [{ handle: "keripik", count: 2 }] }]);
  });

  it("of thousands of products go out in several messages, whole", async () => {
    for (let index = 0; index < 2500; index += 1) look(`/produk/barang-${index}`);
    await counter.send();
    expect(told.map(({ views }) => views.length)).toEqual([1000, 1000, 500]);
  });
});
