import type { ILockingProvider } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

import { DatabaseLocks, LocksBusy, type LockConnection } from "./database-locks";
import { LockTable, type LockOwner } from "./lock-table";

/** How long `execute` waits for all its locks together unless told otherwise. */
const WAIT_SECONDS = 30;

/** Keys under which money moves: a second process on the same database must not hold them at the same time. */
const MONEY = "order-group:";

/**
 * Locks for one process. Medusa's own waits for all keys at once, so that overlapping baskets block each other
 * for good; here keys are taken one at a time in sorted order, which cannot form a circle. Where money moves, the
 * database is asked as well, so that a second process without Redis does no harm.
 */
export default class InProcessLockingProvider implements ILockingProvider {
  static identifier = "in-process";

  private readonly table = new LockTable();
  private readonly database: DatabaseLocks | null;

  constructor(dependencies: { __pg_connection__?: LockConnection } = {}) {
    const connection = dependencies.__pg_connection__;
    this.database = connection ? new DatabaseLocks(connection) : null;
  }

  /** Runs a job while holding the keys; waits for them, and frees them whatever happens. */
  async execute<T>(keys: string | string[], job: () => Promise<T>, args?: { timeout?: number }): Promise<T> {
    const owner = Symbol("execute");
    const deadline = Date.now() + (args?.timeout ?? WAIT_SECONDS) * 1000;
    const taken: string[] = [];
    try {
      for (const key of inOrder(keys)) {
        if (!(await this.table.take(key, owner, Math.max(deadline - Date.now(), 0)))) throw busy(key);
        taken.push(key);
      }
      const shared = taken.filter((key) => key.startsWith(MONEY));
      if (shared.length === 0 || !this.database) return await job();
      return await this.database.hold(shared, deadline, job).catch((error: unknown) => {
        throw error instanceof LocksBusy ? busy(shared.join(", ")) : error;
      });
    } finally {
      this.free(taken, owner);
    }
  }

  /** Takes all keys or none, without waiting: Medusa's steps ask again themselves. */
  acquire(keys: string | string[], args?: { ownerId?: string | null; expire?: number }): Promise<void> {
    const owner = args?.ownerId ?? null;
    const expireMs = args?.expire ? args.expire * 1000 : undefined;
    const taken: string[] = [];
    for (const key of inOrder(keys)) {
      if (this.table.tryTake(key, owner, expireMs)) {
        taken.push(key);
        continue;
      }
      this.free(taken, owner);
      return Promise.reject(busy(key));
    }
    return Promise.resolve();
  }

  /** Gives keys back; false when one of them was not the owner's. */
  release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    return Promise.resolve(this.free(inOrder(keys), args?.ownerId ?? null));
  }

  /** Gives back all keys of an owner, or of everyone except running jobs. */
  releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    this.table.releaseAll(args?.ownerId ?? undefined);
    return Promise.resolve();
  }

  private free(keys: string[], owner: LockOwner): boolean {
    return keys.map((key) => this.table.release(key, owner)).every(Boolean);
  }
}

function inOrder(keys: string | string[]): string[] {
  return [...new Set(Array.isArray(keys) ? keys : [keys])].toSorted();
}

function busy(key: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, `Failed to acquire lock for key "${key}"`);
}
