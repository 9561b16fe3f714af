/**
 * Runs a program that is not Node's, so that the lifeline preload of this process holds for it too:
 * both are in one process group, which the lifeline ends as a whole.
 */
import { spawn } from "node:child_process";

const [program, ...args] = process.argv.slice(2);
if (!program) throw new Error("run-program: which program?");

const child = spawn(program, args, { stdio: "inherit" });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on("exit", (code) => process.exit(code ?? 1));
