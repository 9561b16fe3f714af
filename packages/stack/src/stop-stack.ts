import { isStillRunning } from "../bin/lib/process-identity.mjs";
import { lockHolder } from "../bin/lib/pid-lock.mjs";
import type { StackConfig } from "./config/config.ts";
import { pause } from "./pause.ts";
import { stopServer } from "./postgres/cluster.ts";
import { existingHome, settlePlace } from "./postgres/place.ts";
import { sweepLeftovers } from "./supervise/state-file.ts";

const PATIENCE_MS = 40_000;

/** Stops the running stack, or what a killed one left behind; says which it was. */
export async function stopStack(config: StackConfig): Promise<"stopped" | "cleared" | "nothing ran"> {
  const holder = lockHolder(config.paths.lock);
  if (holder) {
    process.kill(holder.pid, "SIGTERM");
    const limit = Date.now() + PATIENCE_MS;
    while (isStillRunning(holder.pid, holder.identity) && Date.now() < limit) await pause(100);
    if (isStillRunning(holder.pid, holder.identity)) process.kill(holder.pid, "SIGKILL");
  }
  const left = sweepLeftovers(config.paths);
  const database =
    existingHome(config.paths.dataDir) !== null && (await stopServer(settlePlace(config.paths.dataDir)));
  if (holder) return "stopped";
  return left.length > 0 || database ? "cleared" : "nothing ran";
}
