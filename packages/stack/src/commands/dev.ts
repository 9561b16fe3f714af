import { command, readOptions } from "../command.ts";
import { readConfig } from "../config/config.ts";
import { runUntilStopped } from "../foreground.ts";
import { runningStack } from "../supervise/state-file.ts";
import { UserError } from "../user-error.ts";

await command(async () => {
  const { values } = readOptions("dev", { lan: { type: "boolean" } });
  const config = readConfig(process.env, { kind: "dev", lan: values.lan === true });
  if (runningStack(config.paths))
    throw new UserError("It is already running here; stop it first: npm run down.");
  return runUntilStopped(config, { screen: true, stopHint: "Sources are watched. Ctrl-C stops everything." });
});
