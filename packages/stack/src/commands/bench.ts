import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { startInBackground } from "../background.ts";
import { command, readOptions } from "../command.ts";
import { readConfig } from "../config/config.ts";
import { root } from "../config/paths.ts";
import { Progress } from "../screen/progress.ts";
import { stopStack } from "../stop-stack.ts";
import { runningStack } from "../supervise/state-file.ts";
import { buildPackages } from "../testing/build-packages.ts";
import { browserEnvironment } from "../testing/playwright.ts";
import { openTestFolder, removeTestFolder } from "../testing/test-folder.ts";
import { runVisible } from "../testing/visible-task.ts";
import { runVitest, type VitestChoice } from "../testing/vitest.ts";
import { UserError } from "../user-error.ts";

const UP = fileURLToPath(new URL("./up.ts", import.meta.url));
const FAULTS = "order-group/faults.integration";

await command(async () => {
  const { values } = readOptions("bench", {
    speed: { type: "boolean" },
    pages: { type: "boolean" },
    orders: { type: "boolean" },
    imports: { type: "boolean" },
    goods: { type: "boolean" },
    kills: { type: "string" },
  });
  const kills = values.kills === undefined ? null : Number(values.kills);
  if (kills !== null && !(Number.isInteger(kills) && kills > 0)) {
    throw new UserError("npm run bench: --kills takes a number of completions, for example --kills 1000.");
  }
  const named = Object.keys(values).length > 0;
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
  let code = 0;
  const files = [
    ...(values.orders === true ? ["completion.bench"] : []),
    ...(values.imports === true ? ["import.bench"] : []),
    ...(values.goods === true ? ["own-goods.bench"] : []),
  ];
  if (!named || files.length > 0) {
    code = await onOwnDatabase({ projects: ["bench"], filters: files }, stop.signal);
  }
  if (kills !== null && code === 0) {
    process.env.KILLED_COMPLETIONS = String(kills);
    code = await onOwnDatabase({ projects: ["backend"], filters: [FAULTS] }, stop.signal);
  }
  if (!named || values.speed === true || values.pages === true) {
    const halves = (["speed", "pages"] as const).filter((half) => values[half] === true);
    code ||= await onRunningShop(
      halves.map((half) => `--${half}`),
      stop,
    );
  }
  return code;
});

/** Measures orders: in a database of its own, so that nobody's orders are among them. */
async function onOwnDatabase(choice: VitestChoice, signal: AbortSignal): Promise<number> {
  const progress = new Progress(console.log);
  const folder = await openTestFolder();
  try {
    await buildPackages(folder, progress, signal);
    const { failed } = await runVitest(choice, folder, progress, signal);
    return failed > 0 ? 1 : 0;
  } finally {
    await removeTestFolder(folder);
  }
}

/** Measures pages of the shop that runs, or of one that is started for it. */
async function onRunningShop(args: string[], stop: AbortController): Promise<number> {
  const main = path.join(root, "e2e", "bench", "main.ts");
  if (!existsSync(main)) throw new UserError("There are no benchmarks in this checkout (e2e/bench/main.ts).");
  const config = readConfig(process.env);
  const startedHere = !runningStack(config.paths);
  if (startedHere && (await startInBackground(config, UP, [])) !== 0) return 1;
  try {
    mkdirSync(config.paths.run, { recursive: true, mode: 0o700 });
    const env = { ...process.env, ...(await browserEnvironment(config, config.paths.run)) };
    return await runVisible([main, ...args], { cwd: path.join(root, "e2e"), env, signal: stop.signal });
  } finally {
    if (startedHere) await stopStack(config);
  }
}
