/** One thing the supervisor keeps alive: a process, or the daemonised database. */
export interface Part {
  name: string;
  /** Starts it and resolves once it answers; throws when it cannot. */
  start(): Promise<void>;
  /** Resolves with the reason when the present run has ended by itself. */
  ended(): Promise<string>;
  /** Stops it for good; returns when it is gone. */
  stop(): Promise<void>;
  /** Stops it at once, without asking. */
  kill(): void;
  pid(): number | null;
}

/** What a part is doing, as `npm run status` shows it. */
export type PartState = "starting" | "running" | "waiting" | "stopped";

/** One line of the status. */
export interface PartStatus {
  name: string;
  pid: number | null;
  /** Names this run of the process, so that a later start can tell it from a recycled pid. */
  identity: string | null;
  state: PartState;
  restarts: number;
}
