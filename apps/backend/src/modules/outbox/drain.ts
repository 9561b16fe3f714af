import type { Client, Notification } from "@medusajs/framework/pg";
import type { Logger } from "@medusajs/framework/types";

import { MAX_ATTEMPTS, OutboxStore, type OutboxEvent } from "./outbox-store";
import { OUTBOX_CHANNEL } from "./sql/schema";

/** Which records changed, as one request to the reconcile function. */
export interface ChangedRecords {
  productIds?: string[];
  sellerIds?: string[];
  certificationIds?: string[];
  all?: boolean;
}

/** What the drain works with; nothing in here knows Medusa or the search server. */
export interface DrainDeps {
  /** Opens a connection of its own, not one of a pool: lock and LISTEN belong to it. */
  connect: () => Promise<Client>;
  /** Writes the documents concerned, waits until they can be found, returns the cache tags concerned. */
  reconcile: (changed: ChangedRecords) => Promise<{ tags: string[] }>;
  /** Rebuilds the index if it is not the one that was filled before; returns the tags if it did. */
  keepIndex: (store: OutboxStore) => Promise<string[] | null>;
  /** Tells the storefront what to drop; see `invalidateStorefront`. */
  invalidate: (tags: readonly string[]) => Promise<"dropped" | "absent">;
  /** Whether an error says that the search server is away, rather than that an event is bad. */
  isOutage: (error: unknown) => boolean;
  logger: Pick<Logger, "info" | "warn" | "error">;
}

const BATCH = 500;
/** Looks without being called, in milliseconds: a notification can be lost with its connection. */
const POLL_MS = 1_000;
/** How often an idle drain looks whether the index is still the one it filled, in milliseconds. */
const KEEP_MS = 2_000;
/** How often a process that does not drain asks for the lock, in milliseconds. */
const LOCK_MS = 2_000;
const MAX_BACKOFF_MS = 2_500;
/** Events that a rebuild may tick off at once; the rest is simply done again. */
const REBUILD_COVERS = 100_000;

/** Merges events into one request: each record once, however often it changed. */
export function coalesce(events: readonly OutboxEvent[]): ChangedRecords {
  if (events.some(({ kind }) => kind === "all")) return { all: true };
  const idsOf = (kind: OutboxEvent["kind"]) => [
    ...new Set(events.filter((event) => event.kind === kind).map(({ ref_id }) => ref_id)),
  ];
  return {
    productIds: idsOf("product"),
    sellerIds: idsOf("seller"),
    certificationIds: idsOf("certification"),
  };
}

/**
 * Empties the outbox in order: reconcile, drop the pages, forget the rows, drop the pages once more after
 * 2 s. Every step can be repeated and rows go last, so a crash anywhere repeats work and loses none.
 */
export class OutboxDrain {
  private stopped = false;
  private running: Promise<void> | null = null;
  private wake: (() => void) | null = null;
  private called = false;
  private failures = 0;
  private batchSize = BATCH;
  private keptAt = 0;

  constructor(private readonly deps: DrainDeps) {}

  /** Starts the loop; returns at once. */
  start(): void {
    this.stopped = false;
    this.running ??= this.run();
  }

  /** Ends the loop after the batch in hand and gives the lock back. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.call();
    await this.running;
    this.running = null;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      let client: Client | null = null;
      try {
        client = await this.deps.connect();
        await this.session(client);
      } catch (error) {
        if (this.stopped) break;
        this.failures += 1;
        this.deps.logger.warn(`Outbox: connection lost, trying again: ${messageOf(error)}`);
        await this.sleep(this.backoff());
      } finally {
        await client?.end().catch(() => undefined);
      }
    }
  }

  /** One connection: waits for the lock, then drains until stopped or disconnected. */
  private async session(client: Client): Promise<void> {
    let lost: Error | null = null;
    const lose = (error?: Error) => {
      lost ??= error ?? new Error("the connection ended");
      this.call();
    };
    client.on("error", lose);
    client.on("end", () => {
      lose();
    });
    client.on("notification", (_: Notification) => {
      this.call();
    });
    const store = new OutboxStore(client);
    while (!this.stopped && !(await store.tryLock())) await this.sleep(LOCK_MS);
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    while (!this.stopped) {
      const pause = await this.round(store, () => lost);
      // The events above set it behind the compiler's back.
      const reason = lost as Error | null;
      if (reason !== null) throw reason;
      await this.sleep(pause);
    }
  }

  /** One look at what there is to do; returns for how long to sleep, in milliseconds. */
  private async round(store: OutboxStore, lost: () => Error | null): Promise<number> {
    let pause = POLL_MS;
    try {
      await this.drainAll(store);
      if (this.failures > 0) this.deps.logger.info("Outbox: search is reachable again.");
      this.failures = 0;
    } catch (error) {
      const gone = lost();
      if (gone !== null) throw gone;
      this.failures += 1;
      pause = this.backoff();
      // Once when it starts and then rarely: an outage of an hour should not fill the log.
      if (this.failures === 1 || this.failures % 30 === 0) {
        const waiting = await store.backlog();
        this.deps.logger.warn(
          `Outbox: ${String(waiting)} changes wait for the search index: ${messageOf(error)}`,
        );
      }
    }
    await this.repeatInvalidations(store);
    const next = await store.nextInvalidationIn();
    return Math.max(0, Math.min(pause, next ?? pause));
  }

  /** Works through the backlog in batches. */
  async drainAll(store: OutboxStore): Promise<void> {
    for (let first = true; !this.stopped; first = false) {
      const events = await store.next(this.batchSize);
      if (events.length > 0 || (first && Date.now() - this.keptAt >= KEEP_MS)) await this.keep(store);
      if (events.length === 0) return;
      await this.batch(store, events);
    }
  }

  private async keep(store: OutboxStore): Promise<void> {
    // What is on record before a rebuild begins is covered by it.
    const covered = await store.next(REBUILD_COVERS);
    const tags = await this.deps.keepIndex(store);
    this.keptAt = Date.now();
    if (tags === null) return;
    await this.announce(tags);
    await store.complete(covered, tags);
  }

  private async batch(store: OutboxStore, events: readonly OutboxEvent[]): Promise<void> {
    try {
      const changed = coalesce(events);
      const { tags } = await this.deps.reconcile(changed);
      await this.announce(tags);
      await store.complete(events, tags);
      if (changed.all) await store.forgetSetAside();
      this.batchSize = Math.min(BATCH, this.batchSize * 2);
    } catch (error) {
      if (this.deps.isOutage(error)) throw error;
      await this.isolate(store, events, error);
    }
  }

  /** Finds the event that cannot be done by halving; sets it aside after several tries, so the rest flows on. */
  private async isolate(store: OutboxStore, events: readonly OutboxEvent[], error: unknown): Promise<void> {
    this.batchSize = Math.max(1, Math.floor(events.length / 2));
    const [event] = events;
    if (event === undefined || events.length > 1) return;
    const attempts = await store.fail(event, messageOf(error));
    const name = `${event.kind} ${event.ref_id}`;
    if (attempts >= MAX_ATTEMPTS) this.deps.logger.error(`Outbox: ${name} set aside: ${messageOf(error)}`);
    else throw error;
  }

  /** First invalidation; a failure is only logged because the second one is on record and is retried. */
  private async announce(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return;
    try {
      await this.deps.invalidate(tags);
    } catch (error) {
      this.deps.logger.warn(`Outbox: could not drop pages yet: ${messageOf(error)}`);
    }
  }

  private async repeatInvalidations(store: OutboxStore): Promise<void> {
    const due = await store.dueInvalidations();
    if (due.length === 0) return;
    const tags = [...new Set(due.flatMap((one) => one.tags))];
    try {
      await this.deps.invalidate(tags);
      await store.forget(due);
    } catch (error) {
      this.deps.logger.warn(`Outbox: could not drop pages, trying again: ${messageOf(error)}`);
      await store.postpone(due);
    }
  }

  private backoff(): number {
    return Math.min(MAX_BACKOFF_MS, 500 * 2 ** Math.min(this.failures, 10));
  }

  /** Ends the current sleep, or the next one if none is under way. */
  private call(): void {
    this.called = true;
    this.wake?.();
  }

  private async sleep(ms: number): Promise<void> {
    if (!this.called) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.wake = null;
    this.called = false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
