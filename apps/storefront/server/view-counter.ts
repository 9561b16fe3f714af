import type { IncomingMessage } from "node:http";

import {
  INTERNAL_SECRET_HEADER,
  legalDateOf,
  MOST_COUNTED_PRODUCTS,
  PRODUCT_VIEWS_PATH,
  type ProductViewCounts,
} from "@gerai/contracts";

import { SELLER_COOKIE } from "../src/lib/shop/cookie-names.ts";
import { log } from "./log.ts";

interface Options {
  backendUrl: string;
  /** Without a secret the backend takes nothing, so nothing is counted. */
  secret: string | undefined;
  /** Milliseconds between two messages to the backend. */
  everyMs?: number;
}

const EVERY_MS = 5000;
const TIMEOUT_MS = 3000;
/** A backend that is away for long must not fill the memory: products per day that are remembered. */
const MOST_REMEMBERED = 20_000;

const PRODUCT_PAGE = /^(?:\/en)?\/produk\/([^/]+)$/;
/** Programs that say that they are some; and those that say nothing of themselves. */
const ROBOT =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|curl|wget|python|java\/|monitor|^$/i;

/**
 * Counts how often product pages are looked at, for their makers: a number per product and day, nothing about who
 * looked. Sums go to the backend every few seconds; what it does not take is sent again with the next ones.
 */
export class ViewCounter {
  readonly #options: Options;
  #views = new Map<string, Map<string, number>>();
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Begins to send. */
  start(): void {
    this.#timer = setInterval(() => void this.send(), this.#options.everyMs ?? EVERY_MS);
    this.#timer.unref();
  }

  /** Sends what is left and stops. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.send();
  }

  /** Counts a page that was answered with 200, if it is a product's and a person looks at it. */
  count(request: IncomingMessage, pathname: string, now = new Date()): void {
    const handle = PRODUCT_PAGE.exec(pathname)?.[1];
    if (handle === undefined || this.#options.secret === undefined || !isPerson(request)) return;
    const day = legalDateOf(now);
    const views = this.#views.get(day) ?? new Map<string, number>();
    if (!views.has(handle) && views.size >= MOST_REMEMBERED) return;
    views.set(handle, (views.get(handle) ?? 0) + 1);
    this.#views.set(day, views);
  }

  /** Sends all sums there are; one message after the other. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    const taken = this.#views;
    this.#views = new Map();
    for (const [day, views] of taken) {
      const all = [...views].map(([handle, count]) => ({ handle: decodeURIComponent(handle), count }));
      for (let at = 0; at < all.length; at += MOST_COUNTED_PRODUCTS) {
        const part = all.slice(at, at + MOST_COUNTED_PRODUCTS);
        if (!(await this.#post({ day, views: part }))) this.#keep(day, part);
      }
    }
  }

  #keep(day: string, part: ProductViewCounts["views"]): void {
    const views = this.#views.get(day) ?? new Map<string, number>();
    for (const { handle, count } of part) {
      const key = encodeURIComponent(handle);
      views.set(key, (views.get(key) ?? 0) + count);
    }
    this.#views.set(day, views);
  }

  /** @returns whether the backend has dealt with it; what it refuses would be refused again */
  async #post(body: ProductViewCounts): Promise<boolean> {
    const { backendUrl, secret = "" } = this.#options;
    try {
      const response = await fetch(backendUrl + PRODUCT_VIEWS_PATH, {
        method: "POST",
        headers: { "content-type": "application/json", [INTERNAL_SECRET_HEADER]: secret },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      if (response.status >= 400 && response.status < 500) {
        log("error", "views refused", { status: response.status });
      }
      return response.status < 500;
    } catch {
      // The backend is away: `backend-status.ts` says so already.
      return false;
    }
  }
}

/** Whether a person looks: no robot, nothing that a browser fetches ahead, and no maker at their own shelf. */
function isPerson({ method, headers }: IncomingMessage): boolean {
  const ahead = String(headers["sec-purpose"] ?? headers.purpose ?? "");
  return (
    method === "GET" &&
    !ROBOT.test(headers["user-agent"] ?? "") &&
    !/prefetch|prerender/i.test(ahead) &&
    !new RegExp(`(?:^|; *)${SELLER_COOKIE}=`).test(headers.cookie ?? "")
  );
}
