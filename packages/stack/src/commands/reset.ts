import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";

import { startInBackground } from "../background.ts";
import { command, readOptions } from "../command.ts";
import { readConfig, type StackConfig } from "../config/config.ts";
import { possibleHomes } from "../postgres/place.ts";
import { stopStack } from "../stop-stack.ts";
import { UserError } from "../user-error.ts";

const UP = fileURLToPath(new URL("./up.ts", import.meta.url));

/** What a shop has gathered; secrets stay, so that running sessions of this machine's owner do not matter. */
const DROPPED = ["uploads", "media-cache", "meilisearch", "logs"];

await command(async () => {
  const { values } = readOptions("reset", { yes: { type: "boolean", short: "y" } });
  const config = readConfig(process.env);
  if (config.databaseUrl) {
    throw new UserError(
      "reset only drops local data and DATABASE_URL is set; unset it, or empty that database yourself.",
    );
  }
  if (!values.yes && !(await isSure(config))) {
    console.log("Nothing was changed.");
    return 1;
  }
  const wasRunning = (await stopStack(config)) === "stopped";
  for (const home of possibleHomes(config.paths.dataDir)) rmSync(home, { recursive: true, force: true });
  for (const name of DROPPED) rmSync(path.join(config.paths.dataDir, name), { recursive: true, force: true });
  console.log("Local data dropped; filling the shop anew.");
  const code = await startInBackground(config, UP, []);
  if (code === 0 && !wasRunning) {
    await stopStack(config);
    console.log("Done. It was not running before, so it is stopped again: npm run up.");
  }
  return code;
});

async function isSure(config: StackConfig): Promise<boolean> {
  const { dataDir } = config.paths;
  if (!existsSync(dataDir)) return true;
  if (!process.stdin.isTTY)
    throw new UserError(
      "There is nobody to ask; to drop the local data without asking: npm run reset -- --yes",
    );
  const asker = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asker.question(`Drop the database and all uploads in ${dataDir}? Type yes: `);
  asker.close();
  return /^(yes|ya)$/i.test(answer.trim());
}
