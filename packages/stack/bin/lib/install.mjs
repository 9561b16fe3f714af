import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { takeLock } from "./pid-lock.mjs";

/** @typedef {Record<string, { version?: string, resolved?: string, link?: boolean, optional?: boolean, peer?: boolean }>} LockedPackages */

/**
 * Runs `npm ci` unless what is installed is what package-lock.json asks for.
 * @param {string} root the checkout
 * @returns {Promise<void>} throws with one clear line when the installation fails
 */
export async function installWhenNeeded(root) {
  if (isInstalled(root)) return;
  const key = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const lockFile = path.join(os.tmpdir(), `gerai-install-${key}.lock`);
  let waiting = false;
  for (;;) {
    const taken = takeLock(lockFile);
    if ("lock" in taken) {
      try {
        if (!isInstalled(root)) await npmCi(root);
      } finally {
        taken.lock.release();
      }
      return;
    }
    if (!waiting) console.log(`Another command (pid ${taken.holder.pid}) is installing; waiting for it.`);
    waiting = true;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/**
 * Compares package-lock.json with npm's own record of what it installed, which npm writes last:
 * an interrupted installation has none.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = lockedPackages(path.join(root, "package-lock.json"));
  const present = lockedPackages(path.join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  if (process.platform === "linux" && ["x64", "arm64"].includes(process.arch)) {
    if (!existsSync(path.join(root, "node_modules", `node-linux-${process.arch}`, "bin", "node")))
      return false;
  }
  return Object.entries(wanted).every(([where, entry]) => {
    if (!where.includes("node_modules/")) return true;
    const found = present[where];
    // Optional packages of other platforms stay away; npm leaves out what nobody needs among them.
    if (!found) return Boolean(entry.optional);
    return found.version === entry.version && Boolean(found.link) === Boolean(entry.link);
  });
}

/**
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {string} root */
async function npmCi(root) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log("Installing packages (npm ci); one or two minutes the first time.");
  const heartbeat = setInterval(() => console.log(`  … installing, ${seconds()}`), 10_000);
  const viaNpm = process.env.npm_execpath;
  const [program, before] = viaNpm ? [process.execPath, [viaNpm]] : ["npm", []];
  // --include=dev: a NODE_ENV=production in the caller's shell would leave half of it out. Only errors: npm warns
  // at length that the system's Node is old, and what is installed brings its own.
  const args = [...before, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const child = spawn(program, args, { cwd: root, stdio: "inherit" });
  try {
    const code = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", resolve);
    });
    if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); see the lines above.`);
  } finally {
    clearInterval(heartbeat);
  }
  console.log(`  installed in ${seconds()}`);
}
