import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { precompress } from "../../build/precompress.ts";
import type { AstroHandler } from "../astro-page.ts";
import { createStorefront } from "../create-server.ts";
import { silenceLog } from "./silence.ts";

export const SECRET = "a-secret-of-the-test";

export interface HandlerStorefront {
  origin: string;
  /** Stands in the place of Astro; by default gives every page ten minutes and counts its renders. */
  handler: AstroHandler;
  /** Addresses that were rendered by the default handler, in order. */
  renders: string[];
  /** What `BACKEND_URL` leads to. */
  backend: Server;
  logLines: () => string;
  close: () => Promise<void>;
}

/** The server around a handler of the test's own, with a client folder, a data folder and a backend. */
export async function startWithHandler(): Promise<HandlerStorefront> {
  const logged = silenceLog();
  const folder = await mkdtemp(join(tmpdir(), "storefront-"));
  await mkdir(join(folder, "client", "_astro"), { recursive: true });
  await writeFile(join(folder, "client", "_astro", "island.abc.js"), "console.log('gerai');".repeat(200));
  await writeFile(join(folder, "client", "favicon.svg"), "<svg/>");
  await precompress(join(folder, "client"));
  const backend = createServer((_request, response) => response.end("OK"));
  await listen(backend);

  const shop: HandlerStorefront = {
    origin: "",
    renders: [],
    backend,
    logLines: logged.lines,
    handler: (request, response) => {
      shop.renders.push(request.url ?? "");
      response.writeHead(200, {
        "content-type": "text/html",
        "cdn-cache-control": "max-age=600",
        "cache-tag": "lists, product:1",
      });
      const title = `${request.url ?? ""} ${shop.renders.length}`;
      response.end(`<!doctype html><p>${title}</p>${"<p>keripik</p>".repeat(300)}`);
    },
    close: async () => {
      logged.restore();
      backend.closeAllConnections();
      backend.close();
      await storefront.close(0);
      await rm(folder, { recursive: true });
    },
  };
  const storefront = await createStorefront({
    handler: (...args) => shop.handler(...args),
    clientDir: join(folder, "client"),
    dataDir: join(folder, "data"),
    siteUrl: "https://gerai.example",
    backendUrl: `http://127.0.0.1:${(backend.address() as AddressInfo).port}`,
    backendPace: { every: 20, soon: 10, timeout: 500 },
    internalSecret: SECRET,
    renderLimits: { atOnce: 2, longest: 3 },
  });
  await listen(storefront.server);
  shop.origin = `http://127.0.0.1:${(storefront.server.address() as AddressInfo).port}`;
  return shop;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
