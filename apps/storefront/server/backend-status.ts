import { log } from "./log.ts";

const CHECK_EVERY_MS = 3000;
const CHECK_SOON_MS = 1000;
const TIMEOUT_MS = 2500;

/**
 * Watches whether the backend answers, so that pages can say that ordering is paused. One missed answer may be
 * a busy moment; two in a row are a pause. The first check decides at once.
 */
export class BackendStatus {
  readonly #url: string;
  readonly #onChange: (paused: boolean) => void;
  #paused: boolean | undefined;
  #misses = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(backendUrl: string, onChange: (paused: boolean) => void) {
    this.#url = `${backendUrl}/health`;
    this.#onChange = onChange;
  }

  /** Whether nothing can be ordered now. */
  get orderingPaused(): boolean {
    return this.#paused ?? false;
  }

  /** Checks once and then again and again, until stopped. */
  async start(): Promise<void> {
    await this.#check();
    if (this.#stopped) return;
    const soon = this.orderingPaused || this.#misses > 0;
    this.#timer = setTimeout(() => void this.start(), soon ? CHECK_SOON_MS : CHECK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #check(): Promise<void> {
    const answers = await fetch(this.#url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
      async (response) => {
        await response.body?.cancel();
        return response.ok;
      },
      () => false,
    );
    this.#misses = answers ? 0 : this.#misses + 1;
    const paused = answers ? false : this.#paused === undefined || this.#misses >= 2 || this.#paused;
    if (paused === this.#paused || this.#stopped) return;
    this.#paused = paused;
    log(paused ? "warn" : "info", paused ? "backend does not answer: ordering is paused" : "backend answers");
    this.#onChange(paused);
  }
}
