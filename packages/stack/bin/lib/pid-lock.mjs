import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { identityOf, isStillRunning } from "./process-identity.mjs";

/**
 * @typedef {{ pid: number, identity: string }} Holder
 * @typedef {{ release: () => void }} Lock
 */

/**
 * Reads who holds a lock file.
 * @param {string} file
 * @returns {Holder | null} null when nobody alive holds it
 */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8"));
    return isStillRunning(holder.pid, holder.identity) ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Takes a lock file for this process; a lock left by a dead process is taken over.
 * @param {string} file
 * @returns {{ lock: Lock } | { holder: Holder }}
 */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  const identity = identityOf(process.pid) ?? "unknown";
  writeFileSync(mine, JSON.stringify({ pid: process.pid, identity }), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      try {
        // A hard link appears at once and complete, and only one of two rivals can make it.
        linkSync(mine, file);
        return { lock: { release: () => releaseLock(file, identity) } };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
      }
      const holder = lockHolder(file);
      if (holder) return { holder };
      removeStale(file);
    }
    throw new Error(`Could not take the lock ${file}.`);
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Two rivals may find the same dead lock; renaming first makes sure that neither removes the other's fresh one.
 * @param {string} file
 */
function removeStale(file) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside)) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody else holds it by now: the next round will see who.
    }
  }
  rmSync(aside, { force: true });
}

/**
 * @param {string} file
 * @param {string} identity
 */
function releaseLock(file, identity) {
  const holder = lockHolder(file);
  if (holder?.pid === process.pid && holder.identity === identity) rmSync(file, { force: true });
}
