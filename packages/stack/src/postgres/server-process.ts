import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";

import { identityOf } from "../../bin/lib/process-identity.mjs";
import { pause } from "../pause.ts";

/** The pid of the server that runs on this data folder, or null. A recycled pid is not believed. */
export function serverPid(data: string): number | null {
  const pid = recordedPid(data);
  return pid !== null && isPostgresOf(pid, data) ? pid : null;
}

/**
 * Makes way for a start: ends workers that outlived their server, and removes a lock whose pid now belongs
 * to some other program or to a zombie, which Postgres would respect.
 */
export async function clearAwayDead(data: string): Promise<void> {
  if (serverPid(data) !== null) return;
  for (let round = 0; survivors(data).length > 0 && round < 50; round += 1) {
    for (const pid of survivors(data)) signal(pid, round < 30 ? "SIGQUIT" : "SIGKILL");
    await pause(100);
  }
  const pid = recordedPid(data);
  if (pid !== null && isTaken(pid)) rmSync(path.join(data, "postmaster.pid"), { force: true });
}

/** As Postgres asks: a zombie counts, and so does another user's process. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function recordedPid(data: string): number | null {
  try {
    const first = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0];
    const pid = Number(first);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isPostgresOf(pid: number, data: string): boolean {
  if (identityOf(pid) === null) return false;
  const words = commandLine(pid);
  const folder = words[words.indexOf("-D") + 1];
  return path.basename(words[0] ?? "") === "postgres" && folder !== undefined && same(folder, data);
}

/** Processes of a dead server: Postgres makes the data folder the working directory of all of them. */
function survivors(data: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => {
      if (!Number.isInteger(pid)) return false;
      try {
        return (
          same(readlinkSync(`/proc/${pid}/cwd`), data) &&
          readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("postgres")
        );
      } catch {
        return false;
      }
    });
}

function commandLine(pid: number): string[] {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    } catch {
      return [];
    }
  }
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
    .stdout.trim()
    .split(/\s+/);
}

function same(one: string, other: string): boolean {
  const real = (folder: string) => {
    try {
      return realpathSync(folder);
    } catch {
      return path.resolve(folder);
    }
  };
  return real(one) === real(other);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone meanwhile.
  }
}
