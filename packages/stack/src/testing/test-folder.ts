import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

import { identityOf } from "../../bin/lib/process-identity.mjs";
import { readConfig } from "../config/config.ts";
import { root } from "../config/paths.ts";
import { stopServer } from "../postgres/cluster.ts";
import { existingHome, possibleHomes, settlePlace } from "../postgres/place.ts";
import { stopStack } from "../stop-stack.ts";

const PARENT = path.join(root, ".data-test");

/** Makes the data folder of this run, and clears away those of runs that were killed. */
export async function openTestFolder(): Promise<string> {
  mkdirSync(PARENT, { recursive: true, mode: 0o711 });
  for (const name of readdirSync(PARENT)) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1]);
    if (pid && identityOf(pid) === null) await removeTestFolder(path.join(PARENT, name));
  }
  const folder = path.join(PARENT, `run-${process.pid}`);
  await removeTestFolder(folder);
  mkdirSync(folder, { mode: 0o711 });
  return folder;
}

/** Stops whatever still runs from a test folder and removes it, databases outside of it too. */
export async function removeTestFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) await removeDataFolder(path.join(folder, name));
  rmSync(folder, { recursive: true, force: true });
  if (readdirSync(PARENT).length === 0) rmSync(PARENT, { recursive: true, force: true });
}

/** Stops a stack or a database of a data folder and deletes the folder. */
async function removeDataFolder(dataDir: string): Promise<void> {
  if (existsSync(path.join(dataDir, "run"))) await stopStack(readConfig({ DATA_DIR: dataDir }));
  if (existingHome(dataDir)) await stopServer(settlePlace(dataDir));
  for (const home of possibleHomes(dataDir)) rmSync(home, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
