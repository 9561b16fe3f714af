import type { StackConfig } from "../config/config.ts";
import type { Wiring } from "../parts/environment.ts";
import type { SearchChoice } from "../parts/search.ts";
import type { Progress } from "../screen/progress.ts";
import type { Supervisor } from "../supervise/supervisor.ts";
import { build } from "./build.ts";
import { migrate } from "./migrate.ts";
import { applyDemoPassword, fillShop } from "./seed.ts";

/** Builds, migrates and seeds; what does not depend on one another runs side by side. */
export async function prepare(
  config: StackConfig,
  wiring: Wiring,
  search: SearchChoice,
  supervisor: Supervisor,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const guard = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      failed.abort();
      throw error;
    });

  await progress.step("packages", "building the shared packages", async (note) => {
    note(await build(config, "packages", either));
  });
  const { part } = search;
  if (part) {
    await progress.step("search", "starting", async (note) => {
      await supervisor.add(part);
      note(search.kind === "local" ? "running (packages/search-local)" : "running (meilisearch)");
    });
  }
  const builds = progress.step("build", "building backend, dashboard and storefront", async (note) => {
    // Development runs the sources.
    note(config.kind === "dev" ? "not needed" : await build(config, "all", either));
  });
  const data = (async () => {
    await progress.step("migrations", "bringing the database up to date", async (note) => {
      note(await migrate(config, wiring, either));
    });
    await progress.step("shop", "filling the shop", async (note) => {
      note(await fillShop(config, wiring, either));
      if ((await applyDemoPassword(config, wiring, either)) === "set")
        note("new passwords for the demo accounts");
    });
  })();
  const [built, filled] = await Promise.allSettled([guard(builds), guard(data)]);
  for (const result of [built, filled]) {
    if (result.status === "rejected" && !isInterruption(result.reason)) throw result.reason;
  }
  for (const result of [built, filled]) if (result.status === "rejected") throw result.reason;
}

function isInterruption(reason: unknown): boolean {
  return reason instanceof Error && reason.message.endsWith("was interrupted.");
}
