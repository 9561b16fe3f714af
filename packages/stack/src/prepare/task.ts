import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";

import { lifelineUrl } from "../config/paths.ts";
import { pause } from "../pause.ts";
import { signalGroup } from "../supervise/process-part.ts";
import { UserError } from "../user-error.ts";

/** A command that runs to its end, such as a build. */
export interface TaskSpec {
  name: string;
  /** Arguments of Node: script first. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  signal: AbortSignal;
}

/** Runs a Node program to its end, its output in a log of its own; a failure shows the end of that log. */
export async function runTask(task: TaskSpec): Promise<void> {
  const log = openSync(task.logFile, "w", 0o600);
  const child = spawn(process.execPath, ["--import", lifelineUrl, ...task.args], {
    cwd: task.cwd,
    env: { ...task.env, GERAI_LIFELINE_FD: "3" },
    detached: true,
    stdio: ["ignore", log, log, "pipe"],
  });
  closeSync(log);
  child.stdio[3]?.on("error", () => undefined);
  const ended = new Promise<string | null>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)));
  });
  const stop = () => {
    const { pid } = child;
    if (pid === undefined) return;
    signalGroup(pid, "SIGTERM");
    void Promise.race([ended, pause(3000)]).then(() => signalGroup(pid, "SIGKILL"));
  };
  if (task.signal.aborted) stop();
  task.signal.addEventListener("abort", stop, { once: true });
  const failure = await ended;
  task.signal.removeEventListener("abort", stop);
  if (task.signal.aborted) throw new UserError(`${task.name} was interrupted.`);
  if (failure) {
    const said = readFileSync(task.logFile, "utf8").trimEnd().split("\n").slice(-25).join("\n");
    throw new UserError(`${task.name} failed (${failure}); ${path.basename(task.logFile)} ends:\n${said}`);
  }
}
