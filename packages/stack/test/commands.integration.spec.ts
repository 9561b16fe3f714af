import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

import { identityOf } from "../bin/lib/process-identity.mjs";
import { freePorts } from "../src/config/ports.ts";
import { serverPid } from "../src/postgres/server-process.ts";
import { testEnvironment } from "../src/testing/test-environment.ts";
import { temporaryFolder } from "./support/temporary.ts";
import { until } from "./support/until.ts";

const COMMANDS = path.join(import.meta.dirname, "..", "src", "commands");

describe("the commands", () => {
  let dataDir: string;
  let env: NodeJS.ProcessEnv;
  let ports: number[];
  let remove: () => void;

  beforeEach(async () => {
    const made = temporaryFolder();
    dataDir = path.join(made.folder, "data");
    remove = made.remove;
    ports = await freePorts(4);
    const [storefront, backend, search, postgres] = ports.map(String);
    env = {
      ...testEnvironment(process.env),
      DATA_DIR: dataDir,
      STOREFRONT_PORT: storefront,
      BACKEND_PORT: backend,
      SEARCH_PORT: search,
      POSTGRES_PORT: postgres,
    };
  });
  afterEach(() => remove());

  function run(command: string, args: string[] = [], extra: NodeJS.ProcessEnv = {}) {
    const result = spawnSync(process.execPath, [path.join(COMMANDS, `${command}.ts`), ...args], {
      env: { ...env, ...extra },
      encoding: "utf8",
      timeout: 30_000,
    });
    return { code: result.status, lines: `${result.stdout}${result.stderr}`.trim().split("\n") };
  }

  async function occupy(port: number): Promise<() => void> {
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    return () => server.close();
  }

  const NAMES = ["storefront", "backend", "search", "postgres"];
  const VARIABLES = ["STOREFRONT_PORT", "BACKEND_PORT", "SEARCH_PORT", "POSTGRES_PORT"];

  it.each([0, 1, 2, 3])("up names taken port %i in one line and leaves nothing behind", async (which) => {
    const release = await occupy(ports[which] ?? 0);
    try {
      expect(run("up")).toEqual({
        code: 1,
        lines: [
          `Port ${ports[which]} (${NAMES[which]}) is taken by another program; stop that program or set ${VARIABLES[which]} to a free port.`,
        ],
      });
    } finally {
      release();
    }
    expect(readdirSync(path.join(dataDir, "run"))).toEqual([]);
    expect(existsSync(path.join(dataDir, "postgres"))).toBe(false);
  });

  it("up --detach gives up the same way", async () => {
    const release = await occupy(ports[1] ?? 0);
    try {
      const { code, lines } = run("up", ["--detach"]);
      expect(code).toBe(1);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain("BACKEND_PORT");
    } finally {
      release();
    }
  });

  it("up refuses an unknown option, a bad variable and an unset secret, each in one line", () => {
    expect(run("up", ["--detatch"])).toEqual({
      code: 1,
      lines: ["npm run up: Unknown option '--detatch'. Known: --detach, --lan."],
    });
    expect(run("up", [], { BACKEND_PORT: "http" }).lines).toEqual([
      "BACKEND_PORT=http is not a port; give a number from 1 to 65535.",
    ]);
    const production = run("up", [], { GERAI_MODE: "production" });
    expect(production.code).toBe(1);
    expect(production.lines).toHaveLength(1);
    expect(production.lines[0]).toMatch(/missing: JWT_SECRET.*DATABASE_URL/);
  });

  it("status and down say so when nothing runs", () => {
    expect(run("status")).toEqual({ code: 0, lines: ["Not running. `npm run up` starts it."] });
    const status = JSON.parse(run("status", ["--json"]).lines.join("\n")) as Record<string, unknown>;
    expect(status).toMatchObject({
      running: false,
      phase: "stopped",
      pid: null,
      parts: [],
      publishable_key: null,
    });
    expect(status.storefront).toBe(`http://127.0.0.1:${ports[0]}`);
    expect(run("down")).toEqual({ code: 0, lines: ["Nothing was running."] });
  });

  it("is not held up by the lock of a dead process, nor by one whose pid was recycled", async () => {
    const release = await occupy(ports[0] ?? 0);
    mkdirSync(path.join(dataDir, "run"), { recursive: true });
    const lock = path.join(dataDir, "run", "supervisor.json");
    try {
      for (const holder of [
        { pid: 2 ** 22 + 1, identity: "long gone" },
        { pid: process.pid, identity: "another life of this pid" },
      ]) {
        writeFileSync(lock, JSON.stringify(holder));
        expect(run("up").lines[0]).toContain("STOREFRONT_PORT");
        expect(existsSync(lock)).toBe(false);
      }
    } finally {
      release();
    }
  });

  it("import says how it is used, and which file it cannot read", () => {
    expect(run("import").lines).toEqual(["Usage: npm run import -- FILE.csv --seller HANDLE [--dry-run]"]);
    const missing = run("import", ["no-such.csv", "--seller", "siti"], { INIT_CWD: "/tmp" });
    expect(missing).toEqual({ code: 1, lines: ["Cannot read /tmp/no-such.csv."] });
  });

  it("reset does not drop data without being sure", () => {
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, "mine"), "");
    const { code, lines } = run("reset");
    expect(code).toBe(1);
    expect(lines).toEqual([
      "There is nobody to ask; to drop the local data without asking: npm run reset -- --yes",
    ]);
    expect(run("reset", ["--yes"], { DATABASE_URL: "postgres://u:p@h/d" }).lines[0]).toContain(
      "DATABASE_URL is set",
    );
    expect(existsSync(path.join(dataDir, "mine"))).toBe(true);
  });

  it("a killed supervisor takes its database along; down then finds nothing to do", async () => {
    mkdirSync(dataDir, { mode: 0o711 });
    const keeper = spawn(
      process.execPath,
      [path.join(import.meta.dirname, "support", "database-keeper.ts")],
      {
        env: { ...env, PORT: String(ports[3]) },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const [said] = (await once(keeper.stdout, "data")) as [Buffer];
    const data = said.toString().replace(/^up /, "").trim();
    const pid = serverPid(data);
    expect(pid).not.toBeNull();
    keeper.kill("SIGKILL");
    await until("the database is stopped", () => serverPid(data) === null && identityOf(pid ?? 0) === null);
    // Stopped properly, not killed: a clean stop removes its lock.
    expect(existsSync(path.join(data, "postmaster.pid"))).toBe(false);
    expect(readFileSync(path.join(data, "..", "postgres.log"), "utf8")).toContain(
      "database system is shut down",
    );
    expect(run("down").lines).toEqual(["Nothing was running."]);
  });
});
