import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { identityOf } from "../bin/lib/process-identity.mjs";
import { freePorts } from "../src/config/ports.ts";
import { processPart } from "../src/supervise/process-part.ts";
import { Supervisor } from "../src/supervise/supervisor.ts";
import { temporaryFolder } from "./support/temporary.ts";
import { until } from "./support/until.ts";

const STAND_IN = path.join(import.meta.dirname, "support", "stand-in.mjs");

describe("the supervisor", () => {
  let folder: string;
  let remove: () => void;
  let port: number;
  let supervisor: Supervisor;
  let said: string[];

  beforeEach(async () => {
    ({ folder, remove } = temporaryFolder());
    [port = 0] = await freePorts(1);
    said = [];
    supervisor = new Supervisor({ say: (line) => said.push(line), changed: () => undefined, secondMs: 20 });
  });

  afterEach(async () => {
    await supervisor.stop();
    remove();
  });

  const pidsFile = () => path.join(folder, "pids");
  const allPids = () => readFileSync(pidsFile(), "utf8").trim().split(/\s+/).map(Number);
  const alive = (pid: number) => identityOf(pid) !== null;
  const part = (name: string, env: NodeJS.ProcessEnv = {}, args = [STAND_IN], stopMs = 5000) =>
    processPart({
      name,
      args,
      cwd: folder,
      env: { ...process.env, PORT: String(port), PIDS_FILE: pidsFile(), ...env },
      logFile: path.join(folder, `${name}.log`),
      healthUrl: `http://127.0.0.1:${port}/health`,
      stopMs,
    });
  const onlyPart = () => {
    const [status] = supervisor.status();
    if (!status) throw new Error("no part");
    return status;
  };

  it("restarts a part that was killed, and says so", async () => {
    await supervisor.add(part("shop"));
    const first = onlyPart().pid ?? 0;
    process.kill(first, "SIGKILL");
    await until("a second run", () => onlyPart().state === "running" && onlyPart().pid !== first);
    expect(onlyPart().restarts).toBe(1);
    expect(said[0]).toBe("shop ended (killed by SIGKILL); restarting it in 1 s");
    expect(said[1]).toMatch(/^shop is back \(pid \d+\)$/);
  });

  it("ends the children of a part that was killed before it starts the next run", async () => {
    await supervisor.add(part("shop"));
    const [, grandchild = 0] = allPids();
    process.kill(onlyPart().pid ?? 0, "SIGKILL");
    await until("a second run", () => onlyPart().restarts === 1 && onlyPart().state === "running");
    await until("the old grandchild is gone", () => !alive(grandchild));
  });

  it("waits longer each time a part dies again", async () => {
    await supervisor.add(part("shop"));
    for (let death = 1; death <= 4; death += 1) {
      process.kill(onlyPart().pid ?? 0, "SIGKILL");
      await until(`restart ${death}`, () => onlyPart().restarts === death && onlyPart().state === "running");
    }
    const waits = said.map((line) => /in (\d+) s/.exec(line)?.[1]).filter((seconds) => seconds !== undefined);
    expect(waits).toEqual(["1", "2", "4", "8"]);
  });

  it("fails a first start with what the part said, and leaves nothing running", async () => {
    const broken = part("shop", {}, ["-e", "console.error('no such table'); process.exit(7)"]);
    await expect(supervisor.add(broken)).rejects.toThrow(/shop did not start: exit code 7[^]*no such table/);
    expect(onlyPart().pid).toBeNull();
  });

  it("stops everything, children of children too", async () => {
    await supervisor.add(part("shop"));
    const pids = allPids();
    await supervisor.stop();
    expect(pids).toHaveLength(2);
    expect(pids.filter(alive)).toEqual([]);
    expect(onlyPart()).toMatchObject({ pid: null, state: "stopped", restarts: 0 });
  });

  it("kills a part that does not end when asked", async () => {
    await supervisor.add(part("shop", { STUBBORN: "1" }, [STAND_IN], 300));
    const pids = allPids();
    await supervisor.stop();
    expect(pids.filter(alive)).toEqual([]);
  });

  it("does not restart what it stops itself", async () => {
    await supervisor.add(part("shop"));
    await supervisor.stop();
    expect(said).toEqual([]);
    expect(onlyPart().restarts).toBe(0);
  });

  it("takes its parts along when it is killed itself", async () => {
    const keeper = spawn(process.execPath, [path.join(import.meta.dirname, "support", "keeper.ts")], {
      env: { ...process.env, PORT: String(port), PIDS_FILE: pidsFile(), LOG_FILE: path.join(folder, "log") },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => keeper.stdout.once("data", resolve));
    const pids = allPids();
    expect(pids.filter(alive)).toHaveLength(2);
    keeper.kill("SIGKILL");
    await until("parts and their children are gone", () => pids.every((pid) => !alive(pid)));
  });
});
