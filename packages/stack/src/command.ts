import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

import { explain } from "./screen/progress.ts";
import { UserError } from "./user-error.ts";

/** Runs a command to its exit code; a person's mistake ends as one line. */
export async function command(run: () => Promise<number>): Promise<never> {
  try {
    process.exit(await run());
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

/** Reads a command line; an unknown option becomes one line that lists the known ones. */
export function readOptions<const T extends ParseArgsOptionsConfig>(
  name: string,
  options: T,
  positionals = false,
) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: positionals, strict: true });
  } catch (error) {
    const known = Object.keys(options)
      .filter((option) => option !== "background")
      .map((option) => `--${option}`)
      .join(", ");
    const reason = (error as Error).message.split(". ")[0];
    throw new UserError(`npm run ${name}: ${reason}. ${known ? `Known: ${known}.` : "It takes none."}`);
  }
}
