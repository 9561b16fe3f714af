import { createHash } from "node:crypto";
import { mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { UserError } from "../user-error.ts";

/** The checkout. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url)).replace(/\/$/, "");
export const backendDir = path.join(root, "apps", "backend");
export const storefrontDir = path.join(root, "apps", "storefront");
/** What `medusa build` makes and `medusa start` runs. */
export const backendBuildDir = path.join(backendDir, ".medusa", "server");
/** Stamps that belong to the checkout rather than to a data folder. */
export const cacheDir = path.join(root, "node_modules", ".cache", "gerai-stack");
/** What Node has compiled of the checkout. */
export const compileCache = path.join(cacheDir, "compiled");
/** Preload that makes a child die with its parent. */
export const lifelineUrl = new URL("../../bin/lib/lifeline.mjs", import.meta.url).href;

/** Where everything inside one data folder lies. */
export interface DataPaths {
  dataDir: string;
  logs: string;
  /** Lock and state of the running stack. */
  run: string;
  lock: string;
  state: string;
  secrets: string;
}

/** Names the places inside a data folder; touches nothing. */
export function dataPaths(dataDir: string): DataPaths {
  const run = path.join(dataDir, "run");
  return {
    dataDir,
    logs: path.join(dataDir, "logs"),
    run,
    lock: path.join(run, "supervisor.json"),
    state: path.join(run, "state.json"),
    secrets: path.join(dataDir, "secrets.json"),
  };
}

/** Makes the data folder and the private folders in it; a UserError when that is not allowed. */
export function makeDataFolders(paths: DataPaths): void {
  try {
    // The database may run as another user and must be able to walk through, not to list.
    mkdirSync(paths.dataDir, { recursive: true, mode: 0o711 });
    for (const folder of [paths.logs, paths.run, path.join(paths.dataDir, "uploads", "private")]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    mkdirSync(path.join(paths.dataDir, "uploads", "public"), { recursive: true });
  } catch (error) {
    throw new UserError(
      `Cannot write to DATA_DIR ${paths.dataDir} (${(error as Error).message}); choose another.`,
    );
  }
}

/** Short stable name of a folder, for things about it that must lie elsewhere. */
export function folderKey(folder: string): string {
  let real = folder;
  try {
    real = realpathSync(folder);
  } catch {
    // Not there yet: its name will do.
  }
  return createHash("sha256").update(real).digest("hex").slice(0, 12);
}
