import { appendFileSync, existsSync, renameSync, statSync } from "node:fs";
import path from "node:path";

import type { DataPaths } from "../config/paths.ts";
import type { Say } from "./progress.ts";

const LOG_KEPT_BYTES = 5_000_000;

/** The log of the supervisor itself. */
export function stackLog(paths: DataPaths): string {
  return path.join(paths.logs, "stack.log");
}

/** Writes lines to the supervisor's log, and to the screen when there is one. */
export function sayTo(paths: DataPaths, screen: boolean): Say {
  const file = stackLog(paths);
  if (existsSync(file) && statSync(file).size > LOG_KEPT_BYTES) renameSync(file, `${file}.1`);
  // `npm run up | head` closes the screen; the shop goes on.
  if (screen) process.stdout.on("error", () => undefined);
  return (line) => {
    if (screen) process.stdout.write(`${line}\n`);
    try {
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not end what is running.
    }
  };
}
