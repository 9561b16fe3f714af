import path from "node:path";

import { readConfig } from "../config/config.ts";
import { makeDataFolders } from "../config/paths.ts";
import { build } from "../prepare/build.ts";
import type { Progress } from "../screen/progress.ts";

/** The applications import the packages from their builds. */
export async function buildPackages(folder: string, progress: Progress, signal: AbortSignal): Promise<void> {
  const config = readConfig({ DATA_DIR: path.join(folder, "build") });
  makeDataFolders(config.paths);
  await progress.step("packages", "building the shared packages", async (note) => {
    note(await build(config, "packages", signal));
  });
}
