/** A supervisor as a process of its own, to be killed by a test. Env: PORT, PIDS_FILE, LOG_FILE. */
import path from "node:path";

import { processPart } from "../../src/supervise/process-part.ts";
import { Supervisor } from "../../src/supervise/supervisor.ts";

const port = Number(process.env.PORT);
const supervisor = new Supervisor({ say: console.log, changed: () => undefined });
await supervisor.add(
  processPart({
    name: "stand-in",
    args: [path.join(import.meta.dirname, "stand-in.mjs")],
    cwd: import.meta.dirname,
    env: process.env,
    logFile: process.env.LOG_FILE ?? "/dev/null",
    healthUrl: `http://127.0.0.1:${port}/health`,
  }),
);
console.log("up");
