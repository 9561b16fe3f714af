import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

import { lockHolder } from "../../bin/lib/pid-lock.mjs";
import { isStillRunning } from "../../bin/lib/process-identity.mjs";
import type { DataPaths } from "../config/paths.ts";
import type { Ports } from "../config/ports.ts";
import type { PartStatus } from "./part.ts";
import { signalGroup } from "./process-part.ts";

/** What the supervisor writes down for `status`, `down` and the next start. */
export interface StackState {
  /** Who wrote it: a state left by an earlier supervisor says nothing about the present one. */
  supervisor: number;
  phase: "starting" | "ready" | "stopping";
  kind: "up" | "dev";
  lan: boolean;
  ports: Ports;
  storefront: string;
  backend: string;
  dashboard: string;
  search: string;
  /** Whether the database is the embedded one. */
  embeddedDatabase: boolean;
  parts: PartStatus[];
}

/** Writes the state in one move; readable by its owner alone. */
export function writeState(paths: DataPaths, state: StackState): void {
  const fresh = `${paths.state}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, paths.state);
}

/** Reads the last state written, whoever wrote it; null when there is none. */
function readState(paths: DataPaths): StackState | null {
  try {
    return JSON.parse(readFileSync(paths.state, "utf8")) as StackState;
  } catch {
    return null;
  }
}

/** The running supervisor's pid and state, or null when none is running. */
export function runningStack(paths: DataPaths): { pid: number; state: StackState | null } | null {
  const holder = lockHolder(paths.lock);
  const state = holder && readState(paths);
  return holder && { pid: holder.pid, state: state?.supervisor === holder.pid ? state : null };
}

/** Ends processes of a supervisor that was killed and whose lifelines failed; returns their names. */
export function sweepLeftovers(paths: DataPaths): string[] {
  const left = (readState(paths)?.parts ?? []).filter(
    // The database is stopped in its own careful way.
    ({ name, pid, identity }) => name !== "postgres" && pid !== null && isStillRunning(pid, identity),
  );
  for (const { pid } of left) if (pid !== null) signalGroup(pid, "SIGKILL");
  rmSync(paths.state, { force: true });
  return left.map(({ name }) => name);
}
