import { createHash } from "node:crypto";
import path from "node:path";

import type pg from "pg";

import type { StackConfig } from "../config/config.ts";
import { backendDir } from "../config/paths.ts";
import { medusaCli } from "../parts/apps.ts";
import { backendEnvironment, type Wiring } from "../parts/environment.ts";
import { withClient } from "../postgres/sql.ts";
import { hasTable, readMeta, writeMeta } from "./stack-meta.ts";
import { runTask } from "./task.ts";

/** Fills an empty database with the demo, and finishes a filling that was cut short. */
export async function seedDemo(
  config: StackConfig,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<"seeded" | "present" | "not asked"> {
  // A real shop gets no invented makers unless somebody asks.
  if (config.mode === "production" && process.env.SEED_DEMO !== "1") return "not asked";
  const due = await withClient(wiring.databaseUrl, async (client) => {
    const marker = await readMeta(client, "seed");
    if (marker === "done" || (marker === null && !(await isEmpty(client)))) return false;
    await writeMeta(client, "seed", "started");
    return true;
  });
  if (!due) return "present";
  await runScript("seed-demo", [], config, wiring, signal);
  await withClient(wiring.databaseUrl, async (client) => {
    await writeMeta(client, "seed", "done");
    await writeMeta(client, "demo_password", digest(wiring.secrets.demo_password));
  });
  return "seeded";
}

/** Gives the demo accounts the password of this start, if they have another. */
export async function applyDemoPassword(
  config: StackConfig,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<"set" | "unchanged"> {
  const wanted = digest(wiring.secrets.demo_password);
  const [seeded, present] = await withClient(wiring.databaseUrl, async (client) => [
    await readMeta(client, "seed"),
    await readMeta(client, "demo_password"),
  ]);
  if (seeded !== "done" || present === wanted) return "unchanged";
  await runScript("set-demo-passwords", [], config, wiring, signal);
  await withClient(wiring.databaseUrl, (client) => writeMeta(client, "demo_password", wanted));
  return "set";
}

/** Whether the demo accounts exist in this database, so that printing them would not mislead. */
export async function hasDemoAccounts(client: pg.Client): Promise<boolean> {
  return (await readMeta(client, "seed")) === "done";
}

function runScript(
  script: string,
  args: string[],
  config: StackConfig,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<void> {
  return runTask({
    name: script,
    args: [medusaCli(), "exec", `./src/scripts/${script}.ts`, ...args],
    cwd: backendDir,
    env: backendEnvironment(config, wiring),
    logFile: path.join(config.paths.logs, `${script}.log`),
    signal,
  });
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  for (const table of ["product", "seller"]) {
    if (!(await hasTable(client, table))) continue;
    const found = await client.query(`select 1 from "${table}" limit 1`);
    if (found.rowCount) return false;
  }
  return true;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
