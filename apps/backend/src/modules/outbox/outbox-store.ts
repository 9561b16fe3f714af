import type { Client } from "@medusajs/framework/pg";

import type { OutboxKind } from "./sql/watches";

/** One announced change. */
export interface OutboxEvent {
  id: string;
  kind: OutboxKind;
  ref_id: string;
}

/** Tags that are to be dropped once more. */
export interface DueInvalidation {
  id: string;
  tags: string[];
  attempts: number;
}

/** Only one process drains at a time; the lock ends with its connection, also after `kill -9`. */
const DRAIN_LOCK = 782_301_440;
/** After so many failures on its own an event is set aside; the nightly comparison repairs what it named. */
export const MAX_ATTEMPTS = 5;
/** A page render that began before the change may store its result this much later, in milliseconds. */
export const SECOND_INVALIDATION_MS = 2_000;

/** Reads and writes of the outbox tables, all on the connection that holds the lock. */
export class OutboxStore {
  constructor(private readonly client: Client) {}

  /** Takes the drain lock if nobody has it. */
  async tryLock(): Promise<boolean> {
    const { rows } = await this.client.query<{ locked: boolean }>(
      "SELECT pg_try_advisory_lock($1) AS locked",
      [DRAIN_LOCK],
    );
    return rows[0]?.locked === true;
  }

  /** The oldest events that are not set aside. */
  async next(limit: number): Promise<OutboxEvent[]> {
    const { rows } = await this.client.query<OutboxEvent>(
      "SELECT id::text, kind, ref_id FROM outbox_event WHERE attempts < $1 ORDER BY outbox_event.id LIMIT $2",
      [MAX_ATTEMPTS, limit],
    );
    return rows;
  }

  /** How many events wait. */
  async backlog(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM outbox_event WHERE attempts < $1",
      [MAX_ATTEMPTS],
    );
    return rows[0]?.n ?? 0;
  }

  /** Forgets events that were set aside: a full comparison has repaired what they named. */
  async forgetSetAside(): Promise<void> {
    await this.client.query("DELETE FROM outbox_event WHERE attempts >= $1", [MAX_ATTEMPTS]);
  }

  /** Forgets events that are done and, in the same statement, remembers to drop their pages once more. */
  async complete(events: readonly OutboxEvent[], tags: readonly string[]): Promise<void> {
    await this.client.query(
      `WITH done AS (DELETE FROM outbox_event WHERE id = ANY($1::bigint[]))
       INSERT INTO outbox_invalidation (tags, due_at)
       SELECT $2::jsonb, now() + $3 * interval '1 millisecond' WHERE jsonb_array_length($2::jsonb) > 0`,
      [events.map(({ id }) => id), JSON.stringify(tags), SECOND_INVALIDATION_MS],
    );
  }

  /** Counts a failure of a single event; returns how many it has had. */
  async fail(event: OutboxEvent, reason: string): Promise<number> {
    const { rows } = await this.client.query<{ attempts: number }>(
      "UPDATE outbox_event SET attempts = attempts + 1, last_error = $2 WHERE id = $1 RETURNING attempts",
      [event.id, reason.slice(0, 1000)],
    );
    return rows[0]?.attempts ?? 0;
  }

  /** Second invalidations whose time has come. */
  async dueInvalidations(): Promise<DueInvalidation[]> {
    const { rows } = await this.client.query<DueInvalidation>(
      "SELECT id::text, tags, attempts FROM outbox_invalidation WHERE due_at <= now() ORDER BY outbox_invalidation.id LIMIT 500",
    );
    return rows;
  }

  /** Milliseconds until the next second invalidation; null when none waits. */
  async nextInvalidationIn(): Promise<number | null> {
    const { rows } = await this.client.query<{ ms: number | null }>(
      "SELECT (extract(epoch FROM min(due_at) - now()) * 1000)::int AS ms FROM outbox_invalidation",
    );
    return rows[0]?.ms ?? null;
  }

  /** Forgets invalidations that were delivered. */
  async forget(due: readonly DueInvalidation[]): Promise<void> {
    await this.client.query("DELETE FROM outbox_invalidation WHERE id = ANY($1::bigint[])", [
      due.map(({ id }) => id),
    ]);
  }

  /** Tries undelivered invalidations again later: 1, 2, 4 … at most 60 seconds. */
  async postpone(due: readonly DueInvalidation[]): Promise<void> {
    await this.client.query(
      `UPDATE outbox_invalidation SET attempts = attempts + 1,
         due_at = now() + least(60, power(2, least(attempts, 6))) * interval '1 second'
       WHERE id = ANY($1::bigint[])`,
      [due.map(({ id }) => id)],
    );
  }

  /** A remembered value, or null. */
  async recall(key: string): Promise<unknown> {
    const { rows } = await this.client.query<{ value: unknown }>(
      "SELECT value FROM outbox_state WHERE key = $1",
      [key],
    );
    return rows[0]?.value ?? null;
  }

  /** Remembers a value. */
  async remember(key: string, value: unknown): Promise<void> {
    await this.client.query(
      `INSERT INTO outbox_state (key, value) VALUES ($1, $2::jsonb)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()`,
      [key, JSON.stringify(value)],
    );
  }
}
