import { setTimeout as wait } from "node:timers/promises";

import type { Body } from "./body.ts";

/** At most this share of one core goes into polishing. */
const SHARE = 0.2;
const LONGEST = 500;

/**
 * Compresses pages that are read again once more, at the best quality: a tenth smaller, and too slow to let
 * anybody wait for. One at a time, with pauses, and only while the page is still kept.
 */
export class Polisher {
  readonly #waiting = new Map<Body, () => boolean>();
  #running = false;

  /** Puts a body in the queue; `isKept` is asked when its turn comes. */
  add(body: Body, isKept: () => boolean): void {
    if (!body.canPolish || this.#waiting.has(body) || this.#waiting.size >= LONGEST) return;
    this.#waiting.set(body, isKept);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (const [body, isKept] of this.#waiting) {
      this.#waiting.delete(body);
      if (!isKept()) continue;
      const before = performance.now();
      await body.polish();
      await wait((performance.now() - before) * (1 / SHARE - 1), undefined, { ref: false });
    }
    this.#running = false;
  }
}
