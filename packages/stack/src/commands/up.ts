import { fileURLToPath } from "node:url";

import { startInBackground, waitForOther } from "../background.ts";
import { command, readOptions } from "../command.ts";
import { readConfig, type StackConfig } from "../config/config.ts";
import { runUntilStopped } from "../foreground.ts";
import { readStatus } from "../screen/status.ts";
import { summaryLines } from "../screen/summary.ts";
import { runningStack } from "../supervise/state-file.ts";
import { UserError } from "../user-error.ts";

const STOP_BY_COMMAND = "`npm run down` stops it.";

await command(async () => {
  const { values } = readOptions("up", {
    detach: { type: "boolean", short: "d" },
    lan: { type: "boolean" },
    // How --detach starts its other half; not for people.
    background: { type: "boolean" },
  });
  const config = readConfig(process.env, { lan: values.lan === true });
  if (values.background) return runUntilStopped(config, { screen: false, stopHint: STOP_BY_COMMAND });
  if (runningStack(config.paths)) return showRunning(config);
  if (values.detach) {
    return startInBackground(config, fileURLToPath(import.meta.url), values.lan ? ["--lan"] : []);
  }
  return runUntilStopped(config, { screen: true, stopHint: "Ctrl-C stops everything." });
});

/** A second `up` on the same data folder tells where the first one answers. */
async function showRunning(config: StackConfig): Promise<number> {
  const running = runningStack(config.paths);
  if (config.lan && running?.state && !running.state.lan) {
    throw new UserError("It is already running without --lan; stop it first: npm run down.");
  }
  console.log(`Already running from this checkout (pid ${running?.pid}); ${STOP_BY_COMMAND}`);
  if (running?.state?.phase !== "ready" && (await waitForOther(config)) !== 0) {
    throw new UserError("It did not come up; see the lines above, or try again.");
  }
  const status = await readStatus(config);
  for (const line of await summaryLines(status, { lan: false, stopHint: STOP_BY_COMMAND })) console.log(line);
  return 0;
}
