import { command, readOptions } from "../command.ts";
import { readConfig } from "../config/config.ts";
import { readStatus } from "../screen/status.ts";
import { summaryLines } from "../screen/summary.ts";

await command(async () => {
  const { values } = readOptions("status", { json: { type: "boolean" } });
  const status = await readStatus(readConfig(process.env));
  if (values.json) {
    console.log(JSON.stringify(status, null, 2));
    return 0;
  }
  if (!status.running) {
    console.log("Not running. `npm run up` starts it.");
    return 0;
  }
  console.log(`${status.phase} (pid ${status.pid})`);
  for (const { name, pid, state, restarts } of status.parts) {
    console.log(`  ${name.padEnd(12)}${state.padEnd(10)}pid ${pid ?? "-"}, restarts ${restarts}`);
  }
  const lines = await summaryLines(status, { lan: false, stopHint: "`npm run down` stops it." });
  for (const line of lines) console.log(line);
  return 0;
});
