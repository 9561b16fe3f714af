/** Who holds a lock; null is a holder without a name, who is never recognised as the same again. */
export type LockOwner = string | symbol | null;

interface Hold {
  owner: LockOwner;
  /** Ends the hold by itself; absent when it has no end. */
  expiry: NodeJS.Timeout | undefined;
  /** Those who wait, first come first served. */
  queue: Waiter[];
}

interface Waiter {
  owner: LockOwner;
  admit: () => void;
}

/** The locks of one process. A lock that is given back goes at once to the one who has waited longest. */
export class LockTable {
  private readonly holds = new Map<string, Hold>();

  /**
   * Takes a free lock, or the owner's own again (which renews its end).
   * @param expireMs the lock frees itself after this time; without it, never
   * @returns whether the lock is now the owner's
   */
  tryTake(key: string, owner: LockOwner, expireMs?: number): boolean {
    const hold = this.holds.get(key);
    if (!hold) {
      this.hold(key, owner, [], expireMs);
      return true;
    }
    if (owner === null || hold.owner !== owner) return false;
    clearTimeout(hold.expiry);
    this.hold(key, owner, hold.queue, expireMs);
    return true;
  }

  /**
   * Takes a lock as soon as everyone who came earlier is done with it.
   * @returns whether it was obtained within `waitMs`
   */
  take(key: string, owner: LockOwner, waitMs: number): Promise<boolean> {
    if (this.tryTake(key, owner)) return Promise.resolve(true);
    const queue = this.holds.get(key)?.queue ?? [];
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(waiter), 1);
        resolve(false);
      }, waitMs);
      const waiter: Waiter = {
        owner,
        admit: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      queue.push(waiter);
    });
  }

  /** Gives a lock back; false when it is not the owner's. */
  release(key: string, owner: LockOwner): boolean {
    const hold = this.holds.get(key);
    if (hold?.owner !== owner) return false;
    this.pass(key, hold);
    return true;
  }

  /** Gives back every lock of an owner; without a name, those of all who named themselves or came unnamed. */
  releaseAll(owner?: string): void {
    for (const [key, hold] of this.holds) {
      const meant = owner === undefined ? typeof hold.owner !== "symbol" : hold.owner === owner;
      if (meant) this.pass(key, hold);
    }
  }

  private hold(key: string, owner: LockOwner, queue: Waiter[], expireMs?: number): void {
    const hold: Hold = { owner, queue, expiry: undefined };
    if (expireMs !== undefined) {
      hold.expiry = setTimeout(() => {
        this.pass(key, hold);
      }, expireMs).unref();
    }
    this.holds.set(key, hold);
  }

  private pass(key: string, hold: Hold): void {
    clearTimeout(hold.expiry);
    const next = hold.queue.shift();
    if (!next) {
      this.holds.delete(key);
      return;
    }
    this.hold(key, next.owner, hold.queue);
    next.admit();
  }
}
