interface Transaction {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<unknown>;
}

/** The part of a knex connection that is used here. */
export interface LockConnection {
  transaction<T>(job: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** Each holder keeps one connection while its job takes further ones; more of them could starve each other. */
const MOST_HOLDERS = 4;

/** Locks that all processes on one database share; Postgres frees them when their process dies. */
export class DatabaseLocks {
  private holders = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly connection: LockConnection) {}

  /** Runs a job while holding the keys, which come sorted. */
  async hold<T>(keys: readonly string[], job: () => Promise<T>): Promise<T> {
    if (this.holders >= MOST_HOLDERS) await new Promise<void>((enter) => this.queue.push(enter));
    else this.holders += 1;
    try {
      return await this.connection.transaction(async (transaction) => {
        for (const key of keys) {
          await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key]);
        }
        return job();
      });
    } finally {
      // The place goes to the next in the queue, or is free.
      const next = this.queue.shift();
      if (next) next();
      else this.holders -= 1;
    }
  }
}
