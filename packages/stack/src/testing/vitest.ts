import { mkdirSync } from "node:fs";
import path from "node:path";

import { compileCache, root } from "../config/paths.ts";
import { freePorts } from "../config/ports.ts";
import { findPackage } from "../find-package.ts";
import { createCluster, POSTGRES_USER, startServer, stopServer } from "../postgres/cluster.ts";
import { settlePlace } from "../postgres/place.ts";
import type { Progress } from "../screen/progress.ts";
import { tallyOfVitest, type Tally } from "./tally.ts";
import { testEnvironment } from "./test-environment.ts";
import { runVisible } from "./visible-task.ts";

/** Which of the projects in vitest.config.ts run. */
export interface VitestChoice {
  projects: string[];
  /** File filters as Vitest takes them. */
  filters: string[];
}

const NEED_DATABASE = new Set(["backend", "bench"]);
const PASSWORD = "only-for-this-test-run";

/** Runs Vitest in random order, with a database of its own when a project needs one. */
export async function runVitest(
  choice: VitestChoice,
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<Tally> {
  const dataDir = path.join(folder, "vitest");
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const needsDatabase = choice.projects.some((name) => NEED_DATABASE.has(name));
  const place = needsDatabase ? settlePlace(dataDir, { throwAway: true }) : null;
  const [port = 0] = await freePorts(1);
  if (place) {
    await progress.step("postgres", "starting one for the tests", async (note) => {
      await createCluster(place, PASSWORD);
      await startServer(place, { port, password: PASSWORD, throwAway: true });
      note(`on port ${port}, in ${place.home.startsWith(dataDir) ? "the test folder" : place.home}`);
    });
  }
  const report = path.join(dataDir, "vitest.json");
  try {
    const code = await runVisible(
      [
        path.join(findPackage(root, "vitest"), "vitest.mjs"),
        ...[
          "run",
          "--silent=passed-only",
          "--reporter=default",
          "--reporter=json",
          `--outputFile.json=${report}`,
        ],
        ...choice.projects.flatMap((name) => ["--project", name]),
        ...(choice.filters.length > 0 ? ["--passWithNoTests", ...choice.filters] : []),
      ],
      {
        cwd: root,
        signal,
        env: {
          ...testEnvironment(process.env),
          DATA_DIR: dataDir,
          // Every suite has a process of its own, and compiling is a quarter of its start.
          NODE_COMPILE_CACHE: compileCache,
          // The word, not the number: Medusa forces TLS on anything else.
          DB_HOST: "localhost",
          DB_PORT: String(port),
          DB_USERNAME: POSTGRES_USER,
          DB_PASSWORD: PASSWORD,
        },
      },
    );
    return tallyOfVitest(report, code);
  } finally {
    if (place) await stopServer(place);
  }
}
