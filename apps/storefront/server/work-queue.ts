/** Thrown when too much work is waiting already. */
export class QueueFullError extends Error {
  override name = "QueueFullError";
}

/** How much work is taken on. */
export interface QueueLimits {
  /** Jobs that run at the same time. */
  atOnce: number;
  /** Jobs that may wait. */
  longest: number;
}

/** Runs at most so many jobs at once and lets only so many wait: a burst must not take the whole machine. */
export class WorkQueue {
  readonly #waiting: (() => void)[] = [];
  readonly #atOnce: number;
  readonly #longest: number;
  #running = 0;

  constructor(limits: QueueLimits) {
    this.#atOnce = limits.atOnce;
    this.#longest = limits.longest;
  }

  /** Runs a job when its turn comes; throws QueueFullError when the queue is at its longest. */
  async run<Result>(job: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#atOnce) {
      if (this.#waiting.length >= this.#longest) throw new QueueFullError("Too many jobs are waiting");
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await job();
    } finally {
      // The turn is handed on, so that a newcomer cannot slip in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
