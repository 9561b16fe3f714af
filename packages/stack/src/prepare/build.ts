import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { takeLock } from "../../bin/lib/pid-lock.mjs";
import type { StackConfig } from "../config/config.ts";
import { backendBuildDir, cacheDir, root, storefrontDir } from "../config/paths.ts";
import { findPackage } from "../find-package.ts";
import { commonEnvironment } from "../parts/environment.ts";
import { pause } from "../pause.ts";
import { fingerprint } from "./fingerprint.ts";
import { runTask } from "./task.ts";

/** `packages`: the shared libraries, enough to run sources; `all`: the two applications as well. */
export type BuildScope = "packages" | "all";

const LIBRARIES = ["contracts", "registration-numbers", "search-local"];
/** Builds belong to the checkout, so two stacks on one checkout must not build at once. */
const LOCK = path.join(cacheDir, "build.lock");

/** Builds what changed since the last build of this checkout; says whether there was anything to do. */
export async function build(
  config: StackConfig,
  scope: BuildScope,
  signal: AbortSignal,
): Promise<"built" | "unchanged"> {
  mkdirSync(cacheDir, { recursive: true });
  const lock = await waitForLock(signal);
  try {
    const inputs = fingerprint(inputsOf(scope));
    const stamp = path.join(cacheDir, `build-${scope}`);
    const isCurrent = existsSync(stamp) && readFileSync(stamp, "utf8") === inputs;
    if (isCurrent && outputsOf(scope).every((file) => existsSync(file))) return "unchanged";
    await runTurbo(config, scope, signal);
    writeFileSync(stamp, inputs);
    return "built";
  } finally {
    lock.release();
  }
}

async function runTurbo(config: StackConfig, scope: BuildScope, signal: AbortSignal): Promise<void> {
  const turbo = path.join(findPackage(root, "turbo"), "bin", "turbo");
  // Loose: turbo would keep the variables that forbid telemetry from the tools.
  const filters = scope === "packages" ? ["--filter=./packages/*"] : [];
  // The build of the dashboard wants development's rules; what runs later gets production's.
  const { NODE_ENV: _, ...env } = commonEnvironment(config);
  await runTask({
    name: "build",
    args: [turbo, "run", "build", "--ui=stream", "--no-daemon", "--env-mode=loose", ...filters],
    cwd: root,
    env,
    logFile: path.join(config.paths.logs, `build-${scope}.log`),
    signal,
  });
}

function inputsOf(scope: BuildScope): string[] {
  const shared = ["package-lock.json", "tsconfig.json", "turbo.json"].map((file) => path.join(root, file));
  const libraries = LIBRARIES.map((name) => path.join(root, "packages", name));
  return scope === "packages"
    ? [...shared, ...libraries]
    : [...shared, ...libraries, path.join(root, "apps")];
}

function outputsOf(scope: BuildScope): string[] {
  const libraries = LIBRARIES.map((name) => path.join(root, "packages", name, "dist", "index.js"));
  if (scope === "packages") return libraries;
  return [
    ...libraries,
    path.join(backendBuildDir, "medusa-config.js"),
    path.join(backendBuildDir, "public", "admin", "index.html"),
    path.join(storefrontDir, "dist", "server", "entry.mjs"),
  ];
}

async function waitForLock(signal: AbortSignal): Promise<{ release: () => void }> {
  for (;;) {
    const taken = takeLock(LOCK);
    if ("lock" in taken) return taken.lock;
    if (signal.aborted) throw new Error("interrupted");
    await pause(300, signal);
  }
}
