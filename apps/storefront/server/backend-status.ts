import { log } from "./log.ts";

/** How often to look. */
export interface Pace {
  /** Milliseconds between looks while all is well. */
  every: number;
  /** Milliseconds until the next look after a missed answer. */
  soon: number;
  /** Milliseconds within which an answer must come. */
  timeout: number;
}

/**
 * Watches whether the backend answers, so that pages can say that ordering is paused. One missed answer may be
 * a busy moment; two in a row are a pause. The first look decides at once.
 */
export class BackendStatus {
  readonly #url: string;
  readonly #onChange: (paused: boolean) => void;
  readonly #pace: Pace;
  #paused = false;
  #looks = 0;
  #misses = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    backendUrl: string,
    onChange: (paused: boolean) => void,
    pace: Pace = { every: 3000, soon: 1000, timeout: 2500 },
  ) {
    this.#url = `${backendUrl}/health`;
    this.#onChange = onChange;
    this.#pace = pace;
  }

  /** Whether nothing can be ordered now. */
  get orderingPaused(): boolean {
    return this.#paused;
  }

  /** Looks once and then again and again, until stopped. */
  async start(): Promise<void> {
    await this.#look();
    if (this.#stopped) return;
    const wait = this.#misses > 0 ? this.#pace.soon : this.#pace.every;
    this.#timer = setTimeout(() => void this.start(), wait);
    this.#timer.unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const answers = await this.#ask();
    if (this.#stopped) return;
    this.#looks += 1;
    this.#misses = answers ? 0 : this.#misses + 1;
    const paused = answers ? false : this.#paused || this.#misses >= 2 || this.#looks === 1;
    if (paused === this.#paused) return;
    this.#paused = paused;
    log(
      paused ? "warn" : "info",
      paused ? "backend does not answer: ordering is paused" : "backend answers again",
    );
    this.#onChange(paused);
  }

  async #ask(): Promise<boolean> {
    try {
      const response = await fetch(this.#url, { signal: AbortSignal.timeout(this.#pace.timeout) });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }
}
