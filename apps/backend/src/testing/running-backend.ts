import { resolve } from "node:path";

import { asValue } from "@medusajs/framework/awilix";
import { container as application, MedusaAppLoader } from "@medusajs/framework";
import { logger } from "@medusajs/framework/logger";
import { Migrator } from "@medusajs/framework/migrations";
import type { IWorkflowEngineService, MedusaContainer } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
  mergePluginModules,
  Modules,
} from "@medusajs/framework/utils";
import {
  clearInstances,
  configLoaderOverride,
  initDb,
  migrateDatabase,
  startApp,
  syncLinks,
} from "@medusajs/test-utils";
import axios from "axios";

import { databaseUrl } from "./database/maintenance";
import type { HttpClient } from "./http";

const BACKEND = resolve(__dirname, "../..");

/** A knex connection to a suite's database, as far as tests use it. */
export interface SuiteDatabase {
  raw(sql: string, bindings?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Sends requests to the application, and knows where it is. */
export interface SuiteClient extends HttpClient {
  readonly address: string;
}

/** The whole application in this process. */
export interface RunningBackend {
  client: SuiteClient;
  container: MedusaContainer;
  connection: SuiteDatabase;
  /** Waits until no workflow runs any more. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the application on a database; an `empty` one is migrated first. One per process. */
export async function startBackend(database: string, { empty = false } = {}): Promise<RunningBackend> {
  // Medusa resolves `./src/modules/…` of the configuration against the working directory.
  process.chdir(BACKEND);
  await configLoaderOverride(BACKEND, { clientUrl: databaseUrl(database) });
  const connection = await initDb();
  if (empty) await migrate();
  const { container, port, shutdown } = await startApp({
    cwd: BACKEND,
    env: { DISABLE_MEDUSA_ADMIN: "true" },
  });
  const idle = () => untilIdle(container);
  await idle();
  const address = `http://localhost:${port}`;
  const http = axios.create({ baseURL: address });
  return {
    client: { request: (config) => http.request(config), address },
    container,
    connection: connection as unknown as SuiteDatabase,
    idle,
    stop: async () => {
      // It gives itself five seconds, which a busy machine may not have; the process of the suite ends anyway.
      await shutdown().catch((error: unknown) => {
        console.warn(`The backend of a suite did not stop in time: ${String(error)}`);
      });
      await connection.destroy();
    },
  };
}

async function migrate(): Promise<void> {
  const loader = new MedusaAppLoader({ medusaConfigPath: BACKEND, cwd: BACKEND });
  const config = application.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  mergePluginModules(config, await getResolvedPlugins(BACKEND, config));
  application.register({ [ContainerRegistrationKeys.LOGGER]: asValue(logger) });
  await new Migrator({ container: application }).ensureMigrationsTable();
  await migrateDatabase(loader);
  await syncLinks(loader, BACKEND, application, logger);
  // What migrating loaded is not what an application loads.
  await clearInstances();
}

/** What a test has set going ends with it, or it would run into the next one. */
async function untilIdle(container: MedusaContainer): Promise<void> {
  const engine = container.resolve<IWorkflowEngineService>(Modules.WORKFLOW_ENGINE);
  const patience = Date.now() + 60_000;
  for (;;) {
    const running = await engine.listWorkflowExecutions({
      state: { $nin: ["not_started", "done", "reverted", "failed"] },
    });
    if (running.length === 0) return;
    if (Date.now() > patience) throw new Error("A workflow has not ended after a minute");
    await new Promise((wait) => setTimeout(wait, 20));
  }
}
