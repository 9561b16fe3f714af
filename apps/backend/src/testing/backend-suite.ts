import type { MedusaContainer } from "@medusajs/framework/types";
import {
  closeWaitingroomClient,
  createPostgresDatabaseTemplate,
  restorePostgresDatabaseFromTemplate,
} from "@medusajs/test-utils";

import { createDatabase, databaseUrl, dropDatabase, withMaintenance } from "./database/maintenance";
import { ensureTemplate, TEMPLATE } from "./database/template";
import { startBackend, type RunningBackend, type SuiteClient, type SuiteDatabase } from "./running-backend";
import { standOnGround, type Ground } from "./world";

export type { SuiteDatabase } from "./running-backend";

/** What a suite can use; `ground` is laid before its first test, and tests begin on it. */
export interface Suite {
  ground: () => Ground;
  client: SuiteClient;
  database: SuiteDatabase;
  container: () => MedusaContainer;
  /** For further processes on the same database. */
  databaseUrl: string;
}

interface SuiteOptions {
  /**
   * Set the database back before every test (a tenth of a second each; two seconds on a slow disk). Only needed by
   * tests that count what is there; the others make makers and goods of their own and never look at anybody else's.
   */
  fresh?: boolean;
}

/** Runs tests against a real backend with a database of its own, a copy of the run's template. */
export function backendSuite(tests: (suite: Suite) => void, { fresh = true }: SuiteOptions = {}): void {
  const database = `gerai-suite-${process.pid}-${Date.now().toString(36)}`;
  const kept = `${database}-kept`;
  let backend: RunningBackend | undefined;
  let ground: Ground | undefined;
  let isKept = false;
  const running = () => {
    if (!backend) throw new Error("The backend runs from the first `beforeAll` on, not earlier");
    return backend;
  };

  describe("", () => {
    beforeAll(async () => {
      await ensureTemplate();
      await withMaintenance((client) => createDatabase(client, database, TEMPLATE));
      backend = await startBackend(database);
      ground = await standOnGround(backend);
    });
    beforeEach(async () => {
      if (!fresh) return;
      const names = { databaseName: database, templateName: kept };
      // Kept with what the suite's own `beforeAll` has made.
      if (isKept) await restorePostgresDatabaseFromTemplate(names);
      else await createPostgresDatabaseTemplate(names);
      isKept = true;
    });
    afterEach(() => running().idle());
    afterAll(async () => {
      await backend?.stop();
      await closeWaitingroomClient();
      await withMaintenance(async (client) => {
        for (const name of [database, kept]) await dropDatabase(client, name);
      });
    });

    tests({
      ground: () => {
        if (!ground) throw new Error("The ground is laid before the first test, not earlier");
        return ground;
      },
      client: {
        request: (config) => running().client.request(config),
        get address() {
          return running().client.address;
        },
      },
      database: { raw: (sql, bindings) => running().connection.raw(sql, bindings) },
      container: () => running().container,
      databaseUrl: databaseUrl(database),
    });
  });
}
