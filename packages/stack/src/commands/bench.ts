import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { startInBackground } from "../background.ts";
import { command } from "../command.ts";
import { readConfig } from "../config/config.ts";
import { root } from "../config/paths.ts";
import { stopStack } from "../stop-stack.ts";
import { runningStack } from "../supervise/state-file.ts";
import { browserEnvironment } from "../testing/playwright.ts";
import { runVisible } from "../testing/visible-task.ts";
import { UserError } from "../user-error.ts";

const UP = fileURLToPath(new URL("./up.ts", import.meta.url));

await command(async () => {
  const main = path.join(root, "e2e", "bench", "main.ts");
  if (!existsSync(main)) throw new UserError("There are no benchmarks in this checkout (e2e/bench/main.ts).");
  const stop = new AbortController();
  const config = readConfig(process.env);
  const startedHere = !runningStack(config.paths);
  if (startedHere && (await startInBackground(config, UP, [])) !== 0) return 1;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
  try {
    mkdirSync(config.paths.run, { recursive: true, mode: 0o700 });
    const env = { ...process.env, ...(await browserEnvironment(config, config.paths.run)) };
    return await runVisible([main, ...process.argv.slice(2)], {
      cwd: path.join(root, "e2e"),
      env,
      signal: stop.signal,
    });
  } finally {
    if (startedHere) await stopStack(config);
  }
});
