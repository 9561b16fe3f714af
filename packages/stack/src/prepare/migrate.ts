import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import type { StackConfig } from "../config/config.ts";
import { backendDir, root } from "../config/paths.ts";
import { medusaCli } from "../parts/apps.ts";
import { backendEnvironment, type Wiring } from "../parts/environment.ts";
import { withClient } from "../postgres/sql.ts";
import { UserError } from "../user-error.ts";
import { fingerprint } from "./fingerprint.ts";
import { hasTable, readMeta, writeMeta } from "./stack-meta.ts";
import { runTask } from "./task.ts";

const SCRIPTS_DIR = path.join(backendDir, "src", "migration-scripts");

/** Brings the database up to date: modules, links, then migration scripts; skipped when nothing changed since. */
export async function migrate(
  config: StackConfig,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<"migrated" | "unchanged"> {
  const wanted = fingerprint(migrationSources());
  const done = await withClient(wiring.databaseUrl, (client) => readMeta(client, "migrations"));
  if (done === wanted) return "unchanged";
  await runTask({
    name: "migration",
    args: [medusaCli(), "db:migrate", "--execute-safe-links"],
    cwd: backendDir,
    env: backendEnvironment(config, wiring),
    logFile: path.join(config.paths.logs, "migrate.log"),
    signal,
  });
  await withClient(wiring.databaseUrl, async (client) => {
    await checkScriptsRan(client, config);
    await writeMeta(client, "migrations", wanted);
  });
  return "migrated";
}

/** Everything whose change can mean another table, link or trigger. */
function migrationSources(): string[] {
  const modules = path.join(backendDir, "src", "modules");
  const ofModules = existsSync(modules)
    ? readdirSync(modules).flatMap((name) => [
        path.join(modules, name, "migrations"),
        path.join(modules, name, "models"),
      ])
    : [];
  return [
    ...ofModules.toSorted(),
    path.join(backendDir, "src", "links"),
    SCRIPTS_DIR,
    path.join(backendDir, "medusa-config.ts"),
    path.join(root, "package-lock.json"),
  ];
}

/** `db:migrate` ends with 0 even when one of its scripts failed, so its own list of finished ones is asked. */
async function checkScriptsRan(client: Parameters<typeof hasTable>[0], config: StackConfig): Promise<void> {
  const scripts = existsSync(SCRIPTS_DIR)
    ? readdirSync(SCRIPTS_DIR).filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    : [];
  if (scripts.length === 0) return;
  const finished = (await hasTable(client, "script_migrations"))
    ? await client.query<{ script_name: string }>(
        "select script_name from script_migrations where finished_at is not null",
      )
    : { rows: [] };
  const names = new Set(finished.rows.map((row) => path.parse(row.script_name).name));
  const missing = scripts.map((file) => path.parse(file).name).filter((name) => !names.has(name));
  if (missing.length > 0) {
    const log = path.join(config.paths.logs, "migrate.log");
    throw new UserError(`Migration scripts did not finish: ${missing.join(", ")}; see ${log}.`);
  }
}
