import { identityOf } from "../../bin/lib/process-identity.mjs";
import { pause } from "../pause.ts";
import { backoffSeconds, STEADY_MS } from "./backoff.ts";
import type { Part, PartState, PartStatus } from "./part.ts";

/** What the supervisor tells while it works. */
export interface SupervisorEvents {
  /** A line for the screen and the log. */
  say: (line: string) => void;
  /** Something in the status changed. */
  changed: (parts: PartStatus[]) => void;
  /** Length of one second; tests make it short. */
  secondMs?: number;
}

interface Kept {
  part: Part;
  state: PartState;
  restarts: number;
  /** The start under way, if any: a stop must not overtake it. */
  starting: Promise<void>;
}

/** Starts parts, restarts those that die (waiting longer each time), and stops all in reverse order. */
export class Supervisor {
  #kept: Kept[] = [];
  #events: SupervisorEvents;
  #stopping = new AbortController();
  #isStopping = () => this.#stopping.signal.aborted;
  #stopped: Promise<void> | null = null;

  constructor(events: SupervisorEvents) {
    this.#events = events;
  }

  /** Starts a part and keeps it alive from then on; a first start that fails is the caller's to handle. */
  async add(part: Part): Promise<void> {
    if (this.#isStopping()) throw new Error("stopping");
    const kept: Kept = { part, state: "starting", restarts: 0, starting: part.start() };
    this.#kept.push(kept);
    this.#changed();
    await kept.starting;
    if (this.#isStopping()) throw new Error("stopping");
    this.#set(kept, "running");
    void this.#keepAlive(kept);
  }

  /** The present state of every part. */
  status(): PartStatus[] {
    return this.#kept.map(({ part, state, restarts }) => {
      const pid = part.pid();
      return { name: part.name, pid, identity: pid === null ? null : identityOf(pid), state, restarts };
    });
  }

  /** Stops everything, last started first; the same promise for whoever asks again. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  /** Kills everything at once, for an impatient second Ctrl-C. */
  kill(): void {
    this.#stopping.abort();
    for (const { part } of this.#kept.toReversed()) part.kill();
  }

  async #stopAll(): Promise<void> {
    this.#stopping.abort();
    for (const kept of this.#kept.toReversed()) {
      try {
        await kept.part.stop();
        await kept.starting.catch(() => undefined);
        await kept.part.stop();
      } catch (error) {
        this.#events.say(`${kept.part.name}: ${String(error)}`);
      }
      this.#set(kept, "stopped");
    }
  }

  async #keepAlive(kept: Kept): Promise<void> {
    const { signal } = this.#stopping;
    const second = this.#events.secondMs ?? 1000;
    let attempt = 0;
    let startedAt = Date.now();
    let reason = await kept.part.ended();
    while (!this.#isStopping()) {
      if (Date.now() - startedAt > STEADY_MS) attempt = 0;
      const seconds = backoffSeconds(attempt);
      attempt += 1;
      this.#set(kept, "waiting");
      this.#events.say(`${kept.part.name} ended (${reason}); restarting it in ${seconds} s`);
      await pause(seconds * second, signal);
      if (this.#isStopping()) return;
      kept.restarts += 1;
      this.#set(kept, "starting");
      startedAt = Date.now();
      try {
        kept.starting = kept.part.start();
        await kept.starting;
        if (this.#isStopping()) return;
        this.#set(kept, "running");
        this.#events.say(`${kept.part.name} is back (pid ${kept.part.pid()})`);
        reason = await kept.part.ended();
      } catch (error) {
        reason = (error as Error).message.split("\n")[0] ?? "";
      }
    }
  }

  #set(kept: Kept, state: PartState): void {
    kept.state = state;
    this.#changed();
  }

  #changed(): void {
    this.#events.changed(this.status());
  }
}
