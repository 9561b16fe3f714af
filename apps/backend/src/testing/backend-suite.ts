import { resolve } from "node:path";

import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";

import { installInvariants } from "../invariants/install";
import type { HttpClient } from "./http";
import { layGround, type Ground } from "./world";

/** A knex connection to the database of the suite, as far as tests use it. */
export interface SuiteDatabase {
  raw(sql: string, bindings?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** What a suite can use; `ground` is laid before its first test, and every test starts from it afresh. */
export interface Suite {
  ground: () => Ground;
  client: HttpClient;
  database: SuiteDatabase;
  container: () => MedusaContainer;
}

const BACKEND = resolve(__dirname, "../..");

/**
 * Runs tests against a real backend with a database of its own. The rules that the database keeps are
 * installed as the migration script does, which Medusa's runner leaves out.
 */
export function backendSuite(tests: (suite: Suite) => void): void {
  // Medusa resolves `./src/modules/…` of the configuration against the working directory.
  process.chdir(BACKEND);
  medusaIntegrationTestRunner({
    cwd: BACKEND,
    medusaConfigFile: BACKEND,
    env: { DISABLE_MEDUSA_ADMIN: "true" },
    testSuite: ({ api, dbConnection, getContainer }) => {
      let ground: Ground | undefined;
      beforeAll(async () => {
        await installInvariants(dbConnection as SuiteDatabase);
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
      });
    },
  });
}
