import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";

import type { StackConfig } from "./config/config.ts";
import { makeDataFolders } from "./config/paths.ts";
import { pause } from "./pause.ts";
import { stackLog } from "./screen/say.ts";
import { runningStack } from "./supervise/state-file.ts";

/**
 * Starts the supervisor as a process of its own and shows its lines until everything answers.
 * @returns 0 once it is ready, 1 when it gave up
 */
export async function startInBackground(
  config: StackConfig,
  script: string,
  args: string[],
): Promise<number> {
  makeDataFolders(config.paths);
  const file = stackLog(config.paths);
  const log = openSync(file, "a", 0o600);
  const follow = new Follower(file, statSync(file).size);
  const child = spawn(process.execPath, [script, "--background", ...args], {
    detached: true,
    stdio: ["ignore", log, log],
    env: process.env,
  });
  closeSync(log);
  const over = new AbortController();
  child.once("exit", () => {
    over.abort();
  });
  child.once("error", () => {
    over.abort();
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => child.kill("SIGTERM"));
  while (!over.signal.aborted) {
    follow.show();
    const running = runningStack(config.paths);
    if (running?.pid === child.pid && running?.state?.phase === "ready") {
      // The summary follows the change of phase.
      await pause(700);
      follow.show();
      child.unref();
      return 0;
    }
    await pause(200);
  }
  follow.show();
  return 1;
}

/** Waits for a start that another command began; 0 once it is ready, 1 when it gave up. */
export async function waitForOther(config: StackConfig): Promise<number> {
  const file = stackLog(config.paths);
  const follow = new Follower(file, existsSync(file) ? statSync(file).size : 0);
  for (;;) {
    follow.show();
    const running = runningStack(config.paths);
    if (!running) return 1;
    if (running.state?.phase === "ready") return 0;
    if (running.state?.phase === "stopping") return 1;
    await pause(300);
  }
}

/** Prints what is appended to a file. */
class Follower {
  #file: string;
  #offset: number;

  constructor(file: string, offset: number) {
    this.#file = file;
    this.#offset = offset;
  }

  show(): void {
    if (!existsSync(this.#file)) return;
    const size = statSync(this.#file).size;
    // The log was set aside for a fresh one.
    if (size < this.#offset) this.#offset = 0;
    if (size === this.#offset) return;
    const fd = openSync(this.#file, "r");
    const chunk = Buffer.alloc(size - this.#offset);
    readSync(fd, chunk, 0, chunk.length, this.#offset);
    closeSync(fd);
    this.#offset = size;
    process.stdout.write(chunk);
  }
}
