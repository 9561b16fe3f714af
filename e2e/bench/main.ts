import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";

import { environment } from "../fixtures/environment.ts";
import { findSubjects } from "./goods.ts";
import { benchPages } from "./pages.ts";
import { tally, type Line } from "./report.ts";
import { benchSpeed } from "./speed.ts";

/**
 * Measures a running shop: `npm run bench`, with `-- --speed` or `-- --pages` for one half. A missed aim is
 * printed, not an exit code: on a busy machine figures say little, ratios more.
 */
const { values } = parseArgs({ options: { speed: { type: "boolean" }, pages: { type: "boolean" } } });
const both = values.speed !== true && values.pages !== true;
const [load] = loadavg();
console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), load before: ${load?.toFixed(1) ?? "?"}`,
);

try {
  const lines = await run();
  console.log(`\n${tally(lines)}`);
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}${cause}`);
  process.exitCode = 1;
}

async function run(): Promise<Line[]> {
  const subjects = await findSubjects();
  const speed = both || values.speed === true ? await benchSpeed(subjects) : [];
  if (!both && values.pages !== true) return speed;
  const pages = await benchPages({
    home: `${environment.storefrontUrl}/`,
    catalogue: subjects.catalogue.page,
    product: subjects.product.page,
  });
  return [...speed, ...pages];
}
