import { accessSync, constants } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { startInBackground } from "../background.ts";
import { command } from "../command.ts";
import { readConfig, type StackConfig } from "../config/config.ts";
import { backendDir } from "../config/paths.ts";
import { loadLocalSecrets } from "../config/secrets.ts";
import { readProductionSecrets } from "../config/production.ts";
import { medusaCli } from "../parts/apps.ts";
import { backendEnvironment } from "../parts/environment.ts";
import { POSTGRES_USER } from "../postgres/cluster.ts";
import { embeddedUrl } from "../postgres/sql.ts";
import { DATABASE_NAME } from "../screen/status.ts";
import { stopStack } from "../stop-stack.ts";
import { runningStack } from "../supervise/state-file.ts";
import { runVisible } from "../testing/visible-task.ts";
import { UserError } from "../user-error.ts";

const UP = fileURLToPath(new URL("./up.ts", import.meta.url));
const USAGE = "npm run import -- FILE.csv --seller HANDLE [--dry-run]";

await command(async () => {
  const words = process.argv.slice(2);
  const at = words.findIndex((word) => /\.(csv|xlsx)$/i.test(word));
  const file = words[at] ?? words[0];
  // The importer knows its options best; only the file is ours, because we run elsewhere.
  if (!file || !words.some((word) => word.startsWith("--seller"))) throw new UserError(`Usage: ${USAGE}`);
  const args = words.map((word) => (word === file ? readableFile(word) : word));
  const config = readConfig(process.env);
  const startedHere = !runningStack(config.paths);
  if (startedHere && (await startInBackground(config, UP, [])) !== 0) return 1;
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
  try {
    return await runVisible([medusaCli(), "exec", "./src/scripts/import-products.ts", "--", ...args], {
      cwd: backendDir,
      // Of the log of Medusa's own start only what went wrong is of interest here.
      env: { LOG_LEVEL: "warn", ...scriptEnvironment(config) },
      signal: stop.signal,
    });
  } finally {
    if (startedHere) await stopStack(config);
  }
});

/** npm runs us in the checkout; the file is named from where the person stands. */
function readableFile(typed: string): string {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), typed);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new UserError(`Cannot read ${file}.`);
  }
  return file;
}

function scriptEnvironment(config: StackConfig): NodeJS.ProcessEnv {
  const secrets =
    config.mode === "production"
      ? readProductionSecrets(process.env)
      : loadLocalSecrets(config.paths.secrets);
  const ports = runningStack(config.paths)?.state?.ports ?? config.ports;
  const databaseUrl =
    config.databaseUrl ??
    embeddedUrl(ports.postgres, POSTGRES_USER, secrets.postgres_password, DATABASE_NAME);
  const searchUrl = config.meilisearchHost ?? `http://127.0.0.1:${ports.search}`;
  return backendEnvironment({ ...config, ports }, { databaseUrl, searchUrl, secrets });
}
