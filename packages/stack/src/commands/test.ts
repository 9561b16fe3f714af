import { readdirSync } from "node:fs";
import path from "node:path";

import { command, readOptions } from "../command.ts";
import { root } from "../config/paths.ts";
import { explain, Progress } from "../screen/progress.ts";
import { buildPackages } from "../testing/build-packages.ts";
import { APT_LINE, provideChromium } from "../testing/chromium.ts";
import { runPlaywright } from "../testing/playwright.ts";
import { addUp, tallyLine, type Tally } from "../testing/tally.ts";
import { openTestFolder, removeTestFolder } from "../testing/test-folder.ts";
import { runVitest } from "../testing/vitest.ts";

const UNIT = ["unit", "storefront"];
const INTEGRATION = ["stack", "backend"];

await command(async () => {
  const { values, positionals } = readOptions(
    "test",
    { unit: { type: "boolean" }, integration: { type: "boolean" }, e2e: { type: "boolean" } },
    true,
  );
  const all = !values.unit && !values.integration && !values.e2e;
  const projects = [...(all || values.unit ? UNIT : []), ...(all || values.integration ? INTEGRATION : [])];
  const browser = (all || values.e2e === true) && browserTestsMatch(positionals);

  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
  const progress = new Progress(console.log);
  const folder = await openTestFolder();
  const tallies: Tally[] = [];
  let notRun: string | null = null;
  try {
    await buildPackages(folder, progress, stop.signal);
    if (projects.length > 0) {
      tallies.push(await runVitest({ projects, filters: positionals }, folder, progress, stop.signal));
    }
    if (browser && !stop.signal.aborted) {
      const chromium = await provideChromium(progress);
      if (chromium) tallies.push(await runPlaywright(positionals, chromium, folder, progress, stop.signal));
      else notRun = `Browser tests were not run: Chromium is missing. Install it with: ${APT_LINE}`;
    }
  } catch (error) {
    console.error(explain(error));
    tallies.push({ passed: 0, failed: 1, skipped: 0 });
  } finally {
    await removeTestFolder(folder);
  }
  if (stop.signal.aborted) {
    console.log("Interrupted.");
    return 130;
  }
  const sum = addUp(tallies);
  console.log(`\nTook ${progress.total()}.`);
  if (notRun) console.log(notRun);
  console.log(tallyLine(sum));
  return sum.failed > 0 || notRun ? 1 : 0;
});

/** Whether a pattern on the command line means any browser test; no pattern means all. */
function browserTestsMatch(patterns: string[]): boolean {
  if (patterns.length === 0) return true;
  const files = readdirSync(path.join(root, "e2e"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".spec.ts") && !file.includes("node_modules"))
    .map((file) => path.join("e2e", file));
  return patterns.some((pattern) => files.some((file) => file.includes(pattern)));
}
