import path from "node:path";

import type { StackConfig } from "../config/config.ts";
import { backendBuildDir, backendDir, storefrontDir } from "../config/paths.ts";
import { findPackage } from "../find-package.ts";
import type { Part } from "../supervise/part.ts";
import { processPart } from "../supervise/process-part.ts";
import { backendEnvironment, internalUrl, storefrontEnvironment, type Wiring } from "./environment.ts";

/** The script behind the `medusa` command, run by our own Node rather than the system's. */
export function medusaCli(): string {
  return path.join(findPackage(backendDir, "@medusajs/cli"), "cli.js");
}

/** The backend: its build, or in development its sources with a watcher. */
export function backendPart(config: StackConfig, wiring: Wiring): Part {
  const dev = config.kind === "dev";
  return processPart({
    name: "backend",
    // HOST and PORT reach it by environment.
    args: [medusaCli(), dev ? "develop" : "start"],
    cwd: dev ? backendDir : backendBuildDir,
    env: backendEnvironment(config, wiring),
    logFile: path.join(config.paths.logs, "backend.log"),
    healthUrl: `${internalUrl(config, config.ports.backend)}/health`,
    startMs: 120_000,
  });
}

/** The storefront: our server around its build, or Astro's own server in development. */
export function storefrontPart(config: StackConfig, wiring: Wiring, publishableKey: string | null): Part {
  const dev = config.kind === "dev";
  const astro = path.join(findPackage(storefrontDir, "astro"), "bin", "astro.mjs");
  const port = ["--port", String(config.ports.storefront), "--host", config.host];
  return processPart({
    name: "storefront",
    args: dev ? [astro, "dev", ...port] : [path.join(storefrontDir, "server", "main.ts")],
    cwd: storefrontDir,
    env: storefrontEnvironment(config, wiring, publishableKey),
    logFile: path.join(config.paths.logs, "storefront.log"),
    healthUrl: `${internalUrl(config, config.ports.storefront)}/${dev ? "" : "health"}`,
  });
}
