import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { installWhenNeeded } from "./install.mjs";
import { lockHolder } from "./pid-lock.mjs";
import { findNode, refusal, typeScriptFlags } from "./platform.mjs";

const root = fileURLToPath(new URL("../../../../", import.meta.url)).replace(/\/$/, "");

/** Commands that only look at or stop what runs: they never install. */
const NEEDS_NO_INSTALL = new Set(["down", "status"]);

/** Installs when needed and does nothing else: for scripts that go on with npm. */
export async function prepare() {
  refuseWrongPlatform();
  await install();
}

/**
 * Starts a command of the project under the right Node: this file needs nothing but a system Node ≥ 20.
 * @param {string} command name of the file in src/commands
 * @returns {Promise<void>} ends the process with the command's exit code
 */
export async function launch(command) {
  refuseWrongPlatform();
  if (!NEEDS_NO_INSTALL.has(command)) await install();
  if (!existsSync(path.join(root, "node_modules"))) {
    console.log("Nothing is installed in this checkout, so nothing of it is running.");
    process.exit(0);
  }
  const node = findNode(root);
  if (!node) fail(`Node 22.12 or newer is needed on this machine and this is ${process.versions.node}.`);
  run(node, command);
}

function refuseWrongPlatform() {
  const reason = refusal(process.platform, process.versions.node);
  if (reason) fail(reason);
}

async function install() {
  if (process.env.GERAI_SKIP_INSTALL === "1") return;
  const dataDir = path.resolve(root, process.env.DATA_DIR ?? ".data");
  const running = lockHolder(path.join(dataDir, "run", "supervisor.json"));
  // npm ci takes node_modules away under a running stack; the old packages serve until it is stopped.
  if (running && existsSync(path.join(root, "node_modules"))) return;
  try {
    await installWhenNeeded(root);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} node
 * @param {string} command
 */
function run(node, command) {
  const lifeline = new URL("./lifeline.mjs", import.meta.url).href;
  const script = path.join(root, "packages", "stack", "src", "commands", `${command}.ts`);
  const child = spawn(
    node,
    [...typeScriptFlags(node), "--import", lifeline, script, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ["inherit", "inherit", "inherit", "pipe"],
      env: {
        ...process.env,
        GERAI_LIFELINE_FD: "3",
        // Long enough for an ordered stop of everything.
        GERAI_LIFELINE_GRACE_MS: "30000",
        PATH: [path.dirname(node), path.join(root, "node_modules", ".bin"), process.env.PATH].join(
          path.delimiter,
        ),
      },
    },
  );
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  stopWhenNpmDies(() => child.kill("SIGTERM"));
  child.on("error", (error) => fail(`Could not start ${node}: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (signal ? os.constants.signals[signal] : 0)));
}

/**
 * `kill -9` of npm tells nobody; only the changed parent shows it.
 * @param {() => void} stop
 */
function stopWhenNpmDies(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

/**
 * @param {string} line
 * @returns {never}
 */
function fail(line) {
  console.error(line);
  process.exit(1);
}
