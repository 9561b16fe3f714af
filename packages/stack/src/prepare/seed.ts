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

/**
 * Fills an empty database with the demo, and finishes a filling that was cut short.
 * A real shop gets no invented makers unless somebody asks: only region, currency, sales channel and key.
 */
export async function fillShop(
  config: StackConfig,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<"demo created" | "store set up" | "present"> {
  const run = (script: string) => runScript(script, config, wiring, signal);
  const remember = (key: "store" | "seed", value: string) =>
    withClient(wiring.databaseUrl, (client) => writeMeta(client, key, value));
  if (config.mode === "production" && process.env.GERAI_SEED_DEMO !== "1") {
    if (await withClient(wiring.databaseUrl, (client) => readMeta(client, "store"))) return "present";
    await run("setup-store");
    await remember("store", "done");
    return "store set up";
  }
  if (!(await isDemoDue(wiring.databaseUrl))) return "present";
  await remember("seed", "started");
  await run("seed-demo");
  await withClient(wiring.databaseUrl, (client) =>
    writeMeta(client, "demo_password", digest(wiring.secrets.demo_password)),
  );
  await remember("seed", "done");
  return "demo created";
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
  await runScript("set-demo-passwords", config, wiring, signal);
  await withClient(wiring.databaseUrl, (client) => writeMeta(client, "demo_password", wanted));
  return "set";
}

/** Whether the demo accounts exist in this database, so that printing them would not mislead. */
export async function hasDemoAccounts(client: pg.Client): Promise<boolean> {
  return (await readMeta(client, "seed")) === "done";
}

function runScript(script: string, config: StackConfig, wiring: Wiring, signal: AbortSignal): Promise<void> {
  return runTask({
    name: script,
    args: [medusaCli(), "exec", `./src/scripts/${script}.ts`],
    cwd: backendDir,
    env: backendEnvironment(config, wiring),
    logFile: path.join(config.paths.logs, `${script}.log`),
    signal,
  });
}

function isDemoDue(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const marker = await readMeta(client, "seed");
    return marker === "started" || (marker === null && (await isEmpty(client)));
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
