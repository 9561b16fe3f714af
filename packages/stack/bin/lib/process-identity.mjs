import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Names one run of one process: a pid alone is recycled, and a lock that trusts it goes stale.
 * @param {number} pid
 * @returns {string | null} null when no such process is running (a zombie counts as gone)
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === "linux" ? identityFromProc(pid) : identityFromPs(pid);
}

/**
 * @param {number} pid
 * @param {string | null | undefined} identity
 * @returns {boolean} whether the very process that was once recorded is still running
 */
export function isStillRunning(pid, identity) {
  return Boolean(identity) && identityOf(pid) === identity;
}

/** @param {number} pid */
function identityFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program name is in brackets and may hold spaces and brackets: fields count from the last one.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function identityFromPs(pid) {
  const answer = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  const started = answer.status === 0 ? answer.stdout.trim() : "";
  return started || null;
}
