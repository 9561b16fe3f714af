import { command, readOptions } from "../command.ts";
import { readConfig } from "../config/config.ts";
import { stopStack } from "../stop-stack.ts";

const WORDS = {
  stopped: "Stopped.",
  cleared: "Stopped what a killed start had left running.",
  "nothing ran": "Nothing was running.",
};

await command(async () => {
  readOptions("down", {});
  console.log(WORDS[await stopStack(readConfig(process.env))]);
  return 0;
});
