import { takeLock } from "../bin/lib/pid-lock.mjs";
import type { StackConfig } from "./config/config.ts";
import { makeDataFolders } from "./config/paths.ts";
import { pause } from "./pause.ts";
import { startStack } from "./run-stack.ts";
import { explain, Progress, type Say } from "./screen/progress.ts";
import { sayTo } from "./screen/say.ts";
import { readStatus } from "./screen/status.ts";
import { summaryLines } from "./screen/summary.ts";
import { sweepLeftovers } from "./supervise/state-file.ts";
import { Supervisor } from "./supervise/supervisor.ts";

/** Two signals within this time are one Ctrl-C, heard once from the terminal and once from npm. */
const SAME_SIGNAL_MS = 1500;

/** How a stack is run. */
export interface RunOptions {
  /** Show lines on the screen as well as in the log. */
  screen: boolean;
  /** What the summary says about stopping. */
  stopHint: string;
}

/**
 * Runs the stack until it is told to stop; returns the exit code.
 * Whatever goes wrong on the way, everything that was started is stopped again.
 */
export async function runUntilStopped(config: StackConfig, options: RunOptions): Promise<number> {
  makeDataFolders(config.paths);
  const taken = takeLock(config.paths.lock);
  if ("holder" in taken) {
    console.error(`Already being started from this data folder (pid ${taken.holder.pid}).`);
    return 1;
  }
  const say = sayTo(config.paths, options.screen);
  const stop = new StopRequest();
  let supervisor: Supervisor | null = null;
  const supervisorOf = (changed: ConstructorParameters<typeof Supervisor>[0]["changed"]) => {
    supervisor = new Supervisor({ say: (line) => say(`[${clock()}] ${line}`), changed });
    stop.onImpatience(() => supervisor?.kill());
    return supervisor;
  };
  let code = 0;
  try {
    const progress = new Progress(say);
    const stack = await startStack(config, supervisorOf, progress, stop.signal);
    if (!stop.signal.aborted) {
      stack.setPhase("ready");
      // What cannot be shown is no reason to stop what runs.
      await showSummary(config, options, say).catch((error: unknown) => say(explain(error)));
      say(`  Up in ${progress.total()}.`);
      await stop.requested;
      stack.setPhase("stopping");
    }
  } catch (error) {
    code = 1;
    say(stop.signal.aborted ? "Interrupted; stopping what was started." : explain(error));
  }
  if (stop.signal.aborted) say(`[${clock()}] stopping`);
  await (supervisor as Supervisor | null)?.stop();
  sweepLeftovers(config.paths);
  taken.lock.release();
  if (stop.signal.aborted) say(`[${clock()}] stopped`);
  return code;
}

async function showSummary(config: StackConfig, options: RunOptions, say: Say): Promise<void> {
  const status = await readStatus(config);
  for (const line of await summaryLines(status, { lan: config.lan, stopHint: options.stopHint })) say(line);
}

/** Listens for the wish to stop: the first signal stops in order, a later one kills. */
class StopRequest {
  readonly requested: Promise<void>;
  #abort = new AbortController();
  #first = 0;
  #impatient: () => void = () => undefined;

  constructor() {
    this.requested = new Promise((resolve) => {
      this.#abort.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => this.#hear());
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  onImpatience(kill: () => void): void {
    this.#impatient = kill;
  }

  #hear(): void {
    if (this.#first === 0) {
      this.#first = Date.now();
      this.#abort.abort();
    } else if (Date.now() - this.#first > SAME_SIGNAL_MS) {
      this.#impatient();
      void pause(500).then(() => process.exit(130));
    }
  }
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}
