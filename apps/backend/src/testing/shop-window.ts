import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { createSearchServer, type SearchServer } from "@gerai/search-local";
import { INTERNAL_SECRET_HEADER } from "@gerai/contracts";
import { Meilisearch } from "meilisearch";

/** One call to the storefront stand-in. */
export interface Invalidation {
  at: number;
  path: string;
  secret: string | undefined;
  tags: string[];
}

/** A real search server and an ear in place of the storefront, both on ports of their own. */
export class ShopWindow {
  readonly invalidations: Invalidation[] = [];
  /** Status that the storefront answers with. */
  storefrontStatus = 200;
  private searchServer: SearchServer | null = null;
  private storefront: Server | null = null;
  private searchPort = 0;
  private storefrontPort = 0;
  private client: Meilisearch | null = null;

  /** Starts both. */
  async open(): Promise<void> {
    await this.openSearch();
    await this.openStorefront();
  }

  /** Stops both. */
  async close(): Promise<void> {
    await this.closeSearch();
    await this.closeStorefront();
  }

  /** Starts the search server, empty, on the same port as before. */
  async openSearch(): Promise<void> {
    this.searchServer = createSearchServer({ masterKey: "key" });
    const { port, url } = await this.searchServer.listen(this.searchPort);
    this.searchPort = port;
    this.client = new Meilisearch({ host: url, apiKey: "key" });
  }

  /** Stops the search server; what it held is gone. */
  async closeSearch(): Promise<void> {
    await this.searchServer?.close();
    this.searchServer = null;
  }

  /** Starts the storefront stand-in on the same port as before. */
  async openStorefront(): Promise<void> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const { tags } = JSON.parse(Buffer.concat(parts).toString()) as { tags: string[] };
        const secret = request.headers[INTERNAL_SECRET_HEADER]?.toString();
        this.invalidations.push({ at: Date.now(), path: request.url ?? "", secret, tags });
        response.writeHead(this.storefrontStatus).end("{}");
      });
    });
    await new Promise<void>((resolve) => server.listen(this.storefrontPort, "127.0.0.1", resolve));
    this.storefrontPort = (server.address() as AddressInfo).port;
    this.storefront = server;
  }

  /** Stops the storefront stand-in. */
  async closeStorefront(): Promise<void> {
    const server = this.storefront;
    this.storefront = null;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** The search client that drains are given. */
  get search(): Meilisearch {
    if (!this.client) throw new Error("The shop window is not open.");
    return this.client;
  }

  /** Where drains send invalidations. */
  get storefrontAddress(): { url: string; secret: string } {
    return { url: `http://127.0.0.1:${String(this.storefrontPort)}`, secret: "whisper" };
  }

  /** A document, or null when the index has none of that id. */
  async document(index: string, id: string): Promise<Record<string, unknown> | null> {
    const { results } = await this.search.index(index).getDocuments({ ids: [id] });
    return results[0] ?? null;
  }
}

/** Waits until a condition holds; fails with its name after some seconds. */
export async function eventually(
  what: string,
  holds: () => Promise<boolean> | boolean,
  timeoutMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Not in time: ${what}`);
}
