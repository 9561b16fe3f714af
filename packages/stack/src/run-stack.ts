import { existsSync } from "node:fs";
import path from "node:path";

import { chooseSecrets } from "./config/choose-secrets.ts";
import type { StackConfig } from "./config/config.ts";
import { checkPortsFree } from "./config/ports.ts";
import { backendPart, storefrontPart } from "./parts/apps.ts";
import { internalUrl, type Wiring } from "./parts/environment.ts";
import { chooseSearch } from "./parts/search.ts";
import { pause } from "./pause.ts";
import { stopServer } from "./postgres/cluster.ts";
import { existingHome, settlePlace } from "./postgres/place.ts";
import { isIndexFilled } from "./prepare/index-filled.ts";
import { readPublishableKey } from "./prepare/publishable-key.ts";
import { prepare } from "./prepare/prepare.ts";
import type { Progress } from "./screen/progress.ts";
import { startDatabase } from "./start-database.ts";
import { answersOk } from "./supervise/process-part.ts";
import { sweepLeftovers, writeState, type StackState } from "./supervise/state-file.ts";
import type { Supervisor } from "./supervise/supervisor.ts";

/** How long the search index may take to be filled after a start before we say so and go on. */
const READY_MS = 30_000;

/** A running stack. */
export interface RunningStack {
  supervisor: Supervisor;
  wiring: Wiring;
  /** Writes the state file anew with this phase. */
  setPhase: (phase: StackState["phase"]) => void;
}

/**
 * Starts everything and returns once all of it answers. The caller holds the lock of the data folder, and on
 * any error calls `supervisor.stop()`; `signal` ends builds and migrations that are under way.
 */
export async function startStack(
  config: StackConfig,
  supervisorOf: (onChange: (parts: StackState["parts"]) => void) => Supervisor,
  progress: Progress,
  signal: AbortSignal,
): Promise<RunningStack> {
  await clearAway(config, progress);
  await checkPortsFree(portsToOpen(config));
  const hadSecrets = existsSync(config.paths.secrets);
  const secrets = chooseSecrets(config, process.env);
  const search = chooseSearch(config, secrets);

  let phase: StackState["phase"] = "starting";
  let parts: StackState["parts"] = [];
  const write = () => writeState(config.paths, { ...describe(config, search.url), phase, parts });
  const supervisor = supervisorOf((now) => {
    parts = now;
    write();
  });
  write();

  const databaseUrl = await startDatabase(config, secrets, hadSecrets, supervisor, progress);
  const wiring: Wiring = { databaseUrl, searchUrl: search.url, secrets };
  await prepare(config, wiring, search, supervisor, progress, signal);
  await startApps(config, wiring, supervisor, progress, signal);
  return {
    supervisor,
    wiring,
    setPhase(next) {
      phase = next;
      write();
    },
  };
}

/** Ends what a killed supervisor may have left in this data folder. */
async function clearAway(config: StackConfig, progress: Progress): Promise<void> {
  const left = sweepLeftovers(config.paths);
  if (left.length > 0) progress.line("cleared", `left from a start that was killed: ${left.join(", ")}`);
  if (existingHome(config.paths.dataDir) && (await stopServer(settlePlace(config.paths.dataDir)))) {
    progress.line("cleared", "a database left from a start that was killed was stopped cleanly");
  }
}

function portsToOpen(config: StackConfig): Parameters<typeof checkPortsFree>[0] {
  const { ports, host } = config;
  return [
    { name: "storefront" as const, port: ports.storefront, host },
    { name: "backend" as const, port: ports.backend, host },
    ...(config.meilisearchHost ? [] : [{ name: "search" as const, port: ports.search, host: "127.0.0.1" }]),
    ...(config.databaseUrl ? [] : [{ name: "postgres" as const, port: ports.postgres, host: "127.0.0.1" }]),
  ];
}

async function startApps(
  config: StackConfig,
  wiring: Wiring,
  supervisor: Supervisor,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const publishableKey = process.env.MEDUSA_PUBLISHABLE_KEY ?? (await readPublishableKey(wiring.databaseUrl));
  const starts = await Promise.allSettled([
    progress.step("backend", "starting", async (note) => {
      await supervisor.add(backendPart(config, wiring));
      note("running");
    }),
    progress.step("storefront", "starting", async (note) => {
      await supervisor.add(storefrontPart(config, wiring, publishableKey));
      note("running");
    }),
  ]);
  for (const start of starts) if (start.status === "rejected") throw start.reason;
  await waitUntilReady(config, wiring, progress, signal);
}

/** Answers are worth little while the index is empty: waits for both, but not for ever. */
async function waitUntilReady(
  config: StackConfig,
  wiring: Wiring,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await progress.step("ready", "filling the search index", async (note) => {
    const url = `${internalUrl(config, config.ports.backend)}/ready`;
    const limit = Date.now() + READY_MS;
    let ready = false;
    while (Date.now() < limit && !signal.aborted) {
      ready ||= await answersOk(url);
      if (ready && (await isIndexFilled(wiring))) {
        note("everything answers");
        return;
      }
      await pause(200, signal);
    }
    const lack = ready ? "the search index is still empty" : `${url} does not answer 200 yet`;
    note(`${lack}; see ${path.join(config.paths.logs, "backend.log")}`);
  });
}

function describe(config: StackConfig, searchUrl: string): Omit<StackState, "phase" | "parts"> {
  return {
    supervisor: process.pid,
    kind: config.kind,
    lan: config.lan,
    ports: config.ports,
    storefront: config.storefrontUrl,
    backend: config.backendUrl,
    dashboard: `${config.backendUrl}/app`,
    search: searchUrl,
    embeddedDatabase: config.databaseUrl === null,
  };
}
