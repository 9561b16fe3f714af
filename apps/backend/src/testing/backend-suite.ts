import { resolve } from "node:path";

import { medusaIntegrationTestRunner, type MedusaSuiteOptions } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";

import type { HttpClient } from "./http";
import { layGround, type Ground } from "./world";

/** A knex connection to the database of the suite, as far as tests use it. */
export interface SuiteDatabase {
  raw(sql: string, bindings?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** What a suite can use; `ground` is laid before its first test, and tests begin on it. */
export interface Suite {
  ground: () => Ground;
  client: HttpClient;
  database: SuiteDatabase;
  container: () => MedusaContainer;
  /** For further processes on the same database. */
  databaseUrl: string;
}

const BACKEND = resolve(__dirname, "../..");

/** What Vitest puts on the global object. */
const globals = globalThis as unknown as { describe: typeof describe; beforeEach: typeof beforeEach };

interface SuiteOptions {
  /**
   * Set the database back before every test (2 s each). Only needed by tests that count what is there; the others
   * make makers and goods of their own and never look at anybody else's.
   */
  fresh?: boolean;
}

/** Runs tests against a real backend with a database of its own. */
export function backendSuite(tests: (suite: Suite) => void, { fresh = true }: SuiteOptions = {}): void {
  // Medusa resolves `./src/modules/…` of the configuration against the working directory.
  process.chdir(BACKEND);
  const { describe: realDescribe, beforeEach: realBeforeEach } = globals;
  const testSuite = ({ api, dbConnection, getContainer, dbConfig }: MedusaSuiteOptions): void => {
    globals.beforeEach = realBeforeEach;
    let ground: Ground | undefined;
    beforeAll(async () => {
      ground = await layGround(api as HttpClient, getContainer());
    });
    tests({
      ground: () => {
        if (!ground) throw new Error("The ground is laid before the first test, not earlier");
        return ground;
      },
      client: api as HttpClient,
      database: dbConnection as SuiteDatabase,
      container: getContainer,
      databaseUrl: dbConfig.clientUrl,
    });
  };
  if (!fresh) {
    // The runner has no switch for it: it registers its restore first, with the global of that moment.
    const describeWithoutRestore = (name: string, body: () => void) =>
      realDescribe(name, () => {
        globals.beforeEach = (() => undefined) as typeof realBeforeEach;
        body();
      });
    globals.describe = describeWithoutRestore as typeof realDescribe;
  }
  medusaIntegrationTestRunner({
    cwd: BACKEND,
    medusaConfigFile: BACKEND,
    env: { DISABLE_MEDUSA_ADMIN: "true" },
    testSuite,
  });
  globals.describe = realDescribe;
}
