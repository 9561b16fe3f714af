import { spawn, type SpawnOptions } from "node:child_process";

/** How a finished command went. */
export interface CommandResult {
  code: number;
  /** Output and error output as they came. */
  output: string;
}

/** Runs a program to its end and collects what it printed; never throws for an exit code. */
export function runCommand(
  program: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString("utf8"));
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });
}
