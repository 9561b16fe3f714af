import { accessSync, constants } from "node:fs";
import path from "node:path";

import type { StackConfig } from "../config/config.ts";
import { root } from "../config/paths.ts";
import type { Secrets } from "../config/secrets.ts";
import type { Part } from "../supervise/part.ts";
import { processPart } from "../supervise/process-part.ts";
import { searchServerEnvironment } from "./environment.ts";

/** Which search server serves, and the part that runs it when it is ours to run. */
export interface SearchChoice {
  kind: "outside" | "meilisearch" | "local";
  url: string;
  part: Part | null;
}

/** Takes `MEILISEARCH_HOST` if set, else a `meilisearch` program on the PATH, else `packages/search-local`. */
export function chooseSearch(config: StackConfig, secrets: Secrets): SearchChoice {
  if (config.meilisearchHost) return { kind: "outside", url: config.meilisearchHost, part: null };
  const program = onPath("meilisearch");
  const url = `http://127.0.0.1:${config.ports.search}`;
  const args = program
    ? [
        path.join(import.meta.dirname, "run-program.mjs"),
        program,
        ...["--http-addr", `127.0.0.1:${config.ports.search}`, "--no-analytics"],
        ...["--db-path", path.join(config.paths.dataDir, "meilisearch")],
      ]
    : [path.join(root, "packages", "search-local", "dist", "main.js")];
  const part = processPart({
    name: "search",
    args,
    cwd: config.paths.dataDir,
    env: program
      ? { ...searchServerEnvironment(config, secrets), MEILI_MASTER_KEY: secrets.search_key }
      : searchServerEnvironment(config, secrets),
    logFile: path.join(config.paths.logs, "search.log"),
    healthUrl: `${url}/health`,
  });
  return { kind: program ? "meilisearch" : "local", url, part };
}

/** Path of a program the shell would find, or null. */
export function onPath(program: string): string | null {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const candidate = path.join(folder || ".", program);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      continue;
    }
  }
  return null;
}
