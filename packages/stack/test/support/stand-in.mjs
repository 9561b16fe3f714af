/** Stand-in for a part: answers /health, writes its pid down, and has a child of its own. Env: PORT, PIDS_FILE. */
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";

const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
createServer((request, response) => {
  if (request.url === "/die") process.exit(3);
  response.end("ok");
}).listen(Number(process.env.PORT), "127.0.0.1", () => {
  appendFileSync(process.env.PIDS_FILE ?? "", `${process.pid} ${child.pid}\n`);
});
if (process.env.STUBBORN) process.on("SIGTERM", () => undefined);
