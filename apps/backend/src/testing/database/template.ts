import { spawn } from "node:child_process";
import { resolve } from "node:path";

import type { Client } from "@medusajs/framework/pg";

import { createDatabase, dropDatabase, withMaintenance } from "./maintenance";

const BACKEND = resolve(__dirname, "../../..");
const REGISTER = resolve(BACKEND, "../../packages/stack/src/testing/register-backend.cjs");
/** Any number that nobody else locks. */
const LOCK = 36_03;

/** The template of this run: a database never outlives the code that it was migrated by. */
export const TEMPLATE = process.env.TEST_DATABASE_TEMPLATE ?? `gerai-template-${process.ppid}`;

/**
 * Makes the database that the databases of all suites are copies of: migrated, with the ground laid. Whoever comes
 * first makes it, the others wait for it; when it could not be made, the next one tries again and says why.
 */
export async function ensureTemplate(): Promise<void> {
  await withMaintenance(async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    if (await exists(client)) return;
    const unfinished = `${TEMPLATE}-unfinished`;
    await dropDatabase(client, unfinished);
    await createDatabase(client, unfinished);
    await fill(unfinished);
    await client.query(`alter database "${unfinished}" rename to "${TEMPLATE}"`);
  });
}

async function exists(client: Client): Promise<boolean> {
  const { rows } = await client.query("select from pg_database where datname = $1", [TEMPLATE]);
  return rows.length > 0;
}

/** In a process of its own: a suite starts its backend in a process that has not run one yet. */
async function fill(name: string): Promise<void> {
  const said: string[] = [];
  const child = spawn(
    process.execPath,
    ["--require", REGISTER, resolve(__dirname, "fill-template.ts"), name],
    {
      cwd: BACKEND,
      env: { ...process.env, NODE_ENV: "test", MEDUSA_DISABLE_TELEMETRY: "true", LOG_LEVEL: "error" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => said.push(String(data)));
  const code = await new Promise((end, fail) => {
    child.once("error", fail);
    child.once("close", end);
  });
  if (code !== 0) throw new Error(`The template of the tests' databases was not made:\n${said.join("")}`);
}
