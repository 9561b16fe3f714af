import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { freePorts } from "../src/config/ports.ts";
import {
  createCluster,
  POSTGRES_USER,
  resetPassword,
  startServer,
  stopServer,
} from "../src/postgres/cluster.ts";
import { possibleHomes, settlePlace, type PostgresPlace } from "../src/postgres/place.ts";
import { serverPid } from "../src/postgres/server-process.ts";
import { embeddedUrl, ensureDatabase, withClient } from "../src/postgres/sql.ts";
import { temporaryFolder } from "./support/temporary.ts";
import { until } from "./support/until.ts";

const isRoot = process.getuid?.() === 0;
const PASSWORD = "a-password-of-this-test";

describe("the embedded database", () => {
  let dataDir: string;
  let port: number;
  let place: PostgresPlace;
  let clean: () => void;

  async function open(options: { atHome?: boolean } = {}): Promise<void> {
    const { folder, remove } = temporaryFolder(options);
    dataDir = path.join(folder, "data");
    mkdirSync(dataDir, { mode: 0o711 });
    [port = 0] = await freePorts(1);
    place = settlePlace(dataDir);
    const [, ...elsewhere] = possibleHomes(dataDir);
    clean = () => {
      for (const home of elsewhere) rmSync(home, { recursive: true, force: true });
      remove();
    };
  }

  const url = (password = PASSWORD) => embeddedUrl(port, POSTGRES_USER, password, "shop");
  const start = () => startServer(place, { port, password: PASSWORD });
  const count = () =>
    withClient(url(), async (client) => {
      const found = await client.query<{ n: string }>("select count(*) as n from goods");
      return Number(found.rows[0]?.n);
    });

  async function startWithOneRow(): Promise<number> {
    await createCluster(place, PASSWORD);
    const pid = await start();
    await ensureDatabase(url());
    await withClient(url(), (client) =>
      client.query("create table goods (id int); insert into goods values (1)"),
    );
    return pid;
  }

  afterEach(async () => {
    await stopServer(place);
    clean();
  });

  it("is created, answers with its password only, and keeps what was written", async () => {
    await open();
    await startWithOneRow();
    await expect(withClient(url("wrong"), () => Promise.resolve())).rejects.toThrow(
      /password authentication/,
    );
    await stopServer(place);
    expect(serverPid(place.data)).toBeNull();
    expect(await createCluster(place, PASSWORD)).toBe("present");
    await start();
    expect(await count()).toBe(1);
  });

  it("sorts and folds Indonesian and accented text in UTF-8, with trigram search at hand", async () => {
    await open();
    await startWithOneRow();
    const found = await withClient(url(), async (client) => {
      await client.query("create extension pg_trgm; create extension unaccent");
      const answer = await client.query<{ up: string; near: number; plain: string }>(
        "select upper('é') as up, similarity('keripik', 'kripik') as near, unaccent('café') as plain",
      );
      return answer.rows[0];
    });
    expect(found).toMatchObject({ up: "É", plain: "cafe" });
    expect(found?.near).toBeGreaterThan(0.4);
  });

  it("survives kill -9 without losing a committed row", async () => {
    await open();
    const pid = await startWithOneRow();
    process.kill(pid, "SIGKILL");
    await until("the server is gone", () => serverPid(place.data) === null);
    expect(existsSync(path.join(place.data, "postmaster.pid"))).toBe(true);
    await start();
    expect(await count()).toBe(1);
  });

  it("is not fooled by a lock file whose pid now belongs to another program", async () => {
    await open();
    const pid = await startWithOneRow();
    process.kill(pid, "SIGKILL");
    await until("the server is gone", () => serverPid(place.data) === null);
    const lock = path.join(place.data, "postmaster.pid");
    writeFileSync(lock, readFileSync(lock, "utf8").replace(String(pid), String(process.pid)));
    expect(serverPid(place.data)).toBeNull();
    await start();
    expect(await count()).toBe(1);
  });

  it("takes over a server that an earlier supervisor left behind", async () => {
    await open();
    const left = await startWithOneRow();
    const pid = await start();
    expect(pid).not.toBe(left);
    expect(await count()).toBe(1);
  });

  it("does not believe half a cluster left by an interrupted creation", async () => {
    await open();
    mkdirSync(`${place.data}.unfinished/base`, { recursive: true });
    await startWithOneRow();
    expect(await count()).toBe(1);
  });

  it("accepts a new password when the old one was lost", async () => {
    await open();
    await startWithOneRow();
    await stopServer(place);
    await resetPassword(place, "another");
    await start();
    await expect(count()).rejects.toThrow(/password authentication/);
    await withClient(url("another"), (client) => client.query("select 1"));
  });

  it("keeps its data to itself", async () => {
    await open();
    await createCluster(place, PASSWORD);
    expect(statSync(place.home).mode & 0o077).toBe(0);
    expect(statSync(place.data).mode & 0o077).toBe(0);
  });

  it.runIf(isRoot)(
    "lives outside a folder that its own account cannot reach, such as one under /root",
    async () => {
      await open({ atHome: true });
      expect(place.home.startsWith("/var/tmp/")).toBe(true);
      expect(place.user.uid).not.toBe(0);
      await startWithOneRow();
      expect(await count()).toBe(1);
      expect(settlePlace(dataDir).home).toBe(place.home);
    },
  );

  it("is in memory at most when its data is thrown away, and then found there again", async () => {
    await open();
    const [inside, , memory] = possibleHomes(dataDir);
    expect(place.home).toBe(inside);
    place = settlePlace(dataDir, { throwAway: true });
    expect([inside, memory]).toContain(place.home);
    await startWithOneRow();
    expect(await count()).toBe(1);
    expect(settlePlace(dataDir).home).toBe(place.home);
  });
});
