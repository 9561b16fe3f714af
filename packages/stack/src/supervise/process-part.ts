import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, openSync, closeSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";

import { lifelineUrl } from "../config/paths.ts";
import { pause } from "../pause.ts";
import { UserError } from "../user-error.ts";
import type { Part } from "./part.ts";

/** A Node program to keep alive. */
export interface ProcessSpec {
  name: string;
  /** Arguments of Node: script first. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** File that takes what it prints. */
  logFile: string;
  /** Address that answers 200 once it works; null when running is all there is to know. */
  healthUrl: string | null;
  /** How long a start may take. */
  startMs?: number;
  /** How long it may take to end when asked. */
  stopMs?: number;
}

const LOG_KEPT_BYTES = 10_000_000;

/**
 * Makes a part of a Node program. It runs in a process group of its own (Ctrl-C reaches the supervisor only,
 * which stops in order) and holds one end of a pipe, so that it dies even when the supervisor is killed.
 */
export function processPart(spec: ProcessSpec): Part {
  let child: ChildProcess | null = null;
  let end: Promise<string> = Promise.resolve("never started");

  function spawnChild(): void {
    // Children of a run that was killed may still sit on its port.
    if (child?.pid) signalGroup(child.pid, "SIGKILL");
    rotate(spec.logFile);
    const log = openSync(spec.logFile, "a", 0o600);
    const started = spawn(process.execPath, ["--import", lifelineUrl, ...spec.args], {
      cwd: spec.cwd,
      env: { ...spec.env, GERAI_LIFELINE_FD: "3" },
      detached: true,
      stdio: ["ignore", log, log, "pipe"],
    });
    closeSync(log);
    started.stdio[3]?.on("error", () => undefined);
    end = new Promise((resolve) => {
      started.once("error", (error) => resolve(error.message));
      started.once("exit", (code, signal) => resolve(signal ? `killed by ${signal}` : `exit code ${code}`));
    });
    child = started;
  }

  const isGone = () => child?.pid === undefined || child.exitCode !== null || child.signalCode !== null;

  async function stop(): Promise<void> {
    const stopping = child;
    if (!stopping?.pid) return;
    if (!isGone()) {
      signalGroup(stopping.pid, "SIGTERM");
      await Promise.race([end, pause(spec.stopMs ?? 5000)]);
    }
    signalGroup(stopping.pid, "SIGKILL");
    if (!isGone()) await end;
  }

  return {
    name: spec.name,
    async start() {
      const mark = logSize(spec.logFile);
      spawnChild();
      try {
        await untilHealthy(spec, end);
      } catch (error) {
        await stop();
        const said = tail(spec.logFile, mark);
        throw new UserError(
          `${spec.name} did not start: ${(error as Error).message}. Its log (${spec.logFile}) ends:\n${said}`,
        );
      }
    },
    ended: () => end,
    stop,
    kill() {
      if (child?.pid) signalGroup(child.pid, "SIGKILL");
    },
    pid: () => (isGone() ? null : (child?.pid ?? null)),
  };
}

/** Signals a whole process group; one that is gone is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody left in it.
  }
}

async function untilHealthy(spec: ProcessSpec, end: Promise<string>): Promise<void> {
  if (!spec.healthUrl) return;
  const limit = Date.now() + (spec.startMs ?? 90_000);
  while (Date.now() < limit) {
    if (await answersOk(spec.healthUrl)) return;
    const reason = await Promise.race([pause(150), end]);
    if (typeof reason === "string") throw new Error(reason);
  }
  throw new Error(`no answer from ${spec.healthUrl}`);
}

/** Whether an address answers with 2xx within two seconds. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function logSize(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

function rotate(file: string): void {
  if (logSize(file) > LOG_KEPT_BYTES)
    renameSync(file, path.join(path.dirname(file), `${path.basename(file)}.1`));
}

function tail(file: string, from: number): string {
  if (!existsSync(file)) return "";
  const text = readFileSync(file)
    .subarray(Math.min(from, logSize(file)))
    .toString("utf8");
  return text.trimEnd().split("\n").slice(-15).join("\n");
}
