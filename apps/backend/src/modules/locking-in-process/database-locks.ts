interface Transaction {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<unknown>;
}

/** The part of a knex connection that is used here. */
export interface LockConnection {
  transaction<T>(job: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** Each holder keeps one connection while its job takes further ones; more of them could starve each other. */
const MOST_HOLDERS = 4;

/** SQLSTATE of a wait for a lock that took too long. */
const LOCK_NOT_AVAILABLE = "55P03";

/** Another process holds the locks for longer than the caller waits. */
export class LocksBusy extends Error {}

/** Locks that all processes on one database share; Postgres frees them when their process dies. */
export class DatabaseLocks {
  private holders = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly connection: LockConnection) {}

  /**
   * Runs a job while holding the keys, which come sorted.
   * @param deadline when waiting for them ends, in milliseconds as of `Date.now()`
   * @throws LocksBusy when they are not free by then; the job was not begun
   */
  async hold<T>(keys: readonly string[], deadline: number, job: () => Promise<T>): Promise<T> {
    await this.enter(deadline);
    let held = false;
    try {
      return await this.connection.transaction(async (transaction) => {
        for (const key of keys) {
          const left = Math.max(deadline - Date.now(), 1);
          await transaction.raw("select set_config('lock_timeout', ?, true)", [String(left)]);
          await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key]);
        }
        held = true;
        return job();
      });
    } catch (error) {
      // The job's own waits for rows end with the same code: those are not ours to rename.
      if (!held && (error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) throw new LocksBusy();
      throw error;
    } finally {
      // The place goes to the next in the queue, or is free.
      const next = this.queue.shift();
      if (next) next();
      else this.holders -= 1;
    }
  }

  private async enter(deadline: number): Promise<void> {
    if (this.holders < MOST_HOLDERS) {
      this.holders += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(
        () => {
          this.queue.splice(this.queue.indexOf(enter), 1);
          reject(new LocksBusy());
        },
        Math.max(deadline - Date.now(), 0),
      );
      this.queue.push(enter);
    });
  }
}
