import { spawn } from "node:child_process";

import { lifelineUrl } from "../config/paths.ts";
import { pause } from "../pause.ts";
import { signalGroup } from "../supervise/process-part.ts";

/** Runs a Node program whose output belongs on the screen; returns its exit code. */
export async function runVisible(
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; signal: AbortSignal; stopMs?: number },
): Promise<number> {
  const child = spawn(process.execPath, ["--import", lifelineUrl, ...args], {
    cwd: options.cwd,
    env: { ...options.env, GERAI_LIFELINE_FD: "3" },
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  child.stdio[3]?.on("error", () => undefined);
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
  const stop = () => {
    const { pid } = child;
    if (pid === undefined) return;
    signalGroup(pid, "SIGTERM");
    void Promise.race([ended, pause(options.stopMs ?? 5000)]).then(() => signalGroup(pid, "SIGKILL"));
  };
  if (options.signal.aborted) stop();
  options.signal.addEventListener("abort", stop, { once: true });
  const code = await ended;
  options.signal.removeEventListener("abort", stop);
  return code;
}
