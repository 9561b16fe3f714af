import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Random order in every project; `npm test` prints the seed, and `VITEST_SEED` repeats a run. */
const seed = Number(process.env.VITEST_SEED) || Date.now() % 1_000_000;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Files that take a minute: begun among the last, one would leave the other core idle. */
const LONG = /\/(faults|card)\.integration\.spec\.ts$/;

/** Files in an order that only the seed decides, the long ones first. */
class Shuffled extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      const name = moduleId.slice(here(".").length);
      const lot = createHash("sha256").update(`${this.ctx.config.sequence.seed} ${project.name} ${name}`);
      return `${LONG.test(moduleId) ? 0 : 1}${lot.digest("hex")}`;
    };
    return Promise.resolve(files.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)));
  }
}

export default defineConfig({
  test: {
    sequence: { seed, sequencer: Shuffled },
    projects: [
      {
        test: {
          name: "unit",
          globals: true,
          include: ["packages/*/{src,test}/**/*.spec.ts", "apps/backend/**/*.spec.ts"],
          exclude: ["**/node_modules/**", "**/.medusa/**", "**/*.integration.spec.ts"],
          sequence: { shuffle: true, groupOrder: 0 },
          env: { NODE_ENV: "test" },
        },
      },
      {
        root: here("apps/storefront"),
        extends: here("apps/storefront/vitest.config.ts"),
        test: { name: "storefront", sequence: { shuffle: true, groupOrder: 0 } },
      },
      {
        // Starts and kills real servers: one file at a time.
        test: {
          name: "stack",
          globals: true,
          include: ["packages/stack/**/*.integration.spec.ts"],
          pool: "forks",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { shuffle: true, groupOrder: 1 },
        },
      },
      {
        // Medusa loads our TypeScript with its own `require`, past Vitest: hence the register. Every file has a
        // process and a database of its own, so two may run beside each other: more would only wait for a core.
        test: {
          name: "backend",
          globals: true,
          include: ["apps/backend/**/*.integration.spec.ts"],
          exclude: ["**/node_modules/**", "**/.medusa/**"],
          pool: "forks",
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          globalSetup: here("apps/backend/src/testing/database/global-setup.ts"),
          execArgv: ["--require", here("packages/stack/src/testing/register-backend.cjs")],
          sequence: { shuffle: true, groupOrder: 2 },
          env: { NODE_ENV: "test", MEDUSA_DISABLE_TELEMETRY: "true" },
        },
      },
      {
        // Measures instead of judging; `npm run bench` runs it.
        test: {
          name: "bench",
          globals: true,
          include: ["apps/backend/**/*.bench.ts"],
          exclude: ["**/node_modules/**", "**/.medusa/**"],
          pool: "forks",
          fileParallelism: false,
          hookTimeout: 180_000,
          globalSetup: here("apps/backend/src/testing/database/global-setup.ts"),
          execArgv: ["--require", here("packages/stack/src/testing/register-backend.cjs")],
          sequence: { groupOrder: 3 },
          env: { NODE_ENV: "test", MEDUSA_DISABLE_TELEMETRY: "true" },
        },
      },
    ],
  },
});
