import {
  appendFileSync,
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { runCommand } from "../run-command.ts";
import { UserError } from "../user-error.ts";
import type { PostgresPlace } from "./place.ts";
import { clearAwayDead, serverPid } from "./server-process.ts";
import { idsOf } from "./server-user.ts";
import { serverSettings } from "./settings.ts";

/** The role that owns everything in the embedded database. */
export const POSTGRES_USER = "gerai";

const SETTINGS_FILE = "gerai.conf";
const LOG_KEPT_BYTES = 5_000_000;

/** What a start needs to know. */
export interface ClusterOptions {
  port: number;
  password: string;
  /** Data that is deleted afterwards may be fast instead of safe. */
  throwAway?: boolean;
}

/** Makes the database cluster if there is none; half a one, left by a crash, never gets its name. */
export async function createCluster(place: PostgresPlace, password: string): Promise<"created" | "present"> {
  if (existsSync(path.join(place.data, "PG_VERSION"))) {
    checkVersion(place);
    return "present";
  }
  const unfinished = `${place.data}.unfinished`;
  const passwordFile = path.join(place.home, "password.tmp");
  rmSync(unfinished, { recursive: true, force: true });
  writeOwned(place, passwordFile, `${password}\n`);
  try {
    await mustSucceed(place, "initdb", [
      ...["-D", unfinished, "-U", POSTGRES_USER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      // The built-in locale is the same on every machine, whatever locales it has installed.
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(path.join(unfinished, "postgresql.conf"), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`);
  renameSync(unfinished, place.data);
  return "created";
}

/** Starts the server as a child of nobody and returns its pid once it takes connections. */
export async function startServer(place: PostgresPlace, options: ClusterOptions): Promise<number> {
  // One that a killed supervisor left behind is restarted, so that port and settings are today's.
  await stopServer(place);
  await clearAwayDead(place.data);
  writeOwned(
    place,
    path.join(place.data, SETTINGS_FILE),
    serverSettings(options.port, { throwAway: options.throwAway === true }),
  );
  keepLogSmall(place.log);
  await mustSucceed(place, "pg_ctl", ["start", "-D", place.data, "-l", place.log, "-w", "-t", "60", "-s"]);
  const pid = serverPid(place.data);
  if (pid === null) throw new Error(`Postgres went away right after its start; see ${place.log}.`);
  return pid;
}

/** Stops the server if it runs: clients are disconnected, everything committed is on disk. */
export async function stopServer(place: Pick<PostgresPlace, "data" | "bin" | "user">): Promise<boolean> {
  if (serverPid(place.data) === null) return false;
  const stop = (mode: string) =>
    runTool(place, "pg_ctl", ["stop", "-D", place.data, "-m", mode, "-w", "-t", "20", "-s"]);
  if ((await stop("fast")).code !== 0 && serverPid(place.data) !== null) await stop("immediate");
  return true;
}

/** Sets the role's password without a server, for when `secrets.json` was lost and the data was not. */
export async function resetPassword(place: PostgresPlace, password: string): Promise<void> {
  const sql = path.join(place.home, "password.tmp");
  writeOwned(place, sql, `ALTER ROLE ${POSTGRES_USER} PASSWORD '${password}'\n`);
  try {
    const single = `exec "$1" --single -D "$2" postgres < "$3"`;
    const result = await runCommand(
      "/bin/sh",
      ["-c", single, "sh", path.join(place.bin, "postgres"), place.data, sql],
      { cwd: "/", ...idsOf(place.user) },
    );
    if (result.code !== 0)
      throw new Error(`Could not set the database password: ${result.output.slice(-2000)}`);
  } finally {
    rmSync(sql, { force: true });
  }
}

function runTool(place: Pick<PostgresPlace, "bin" | "user">, tool: string, args: string[]) {
  return runCommand(path.join(place.bin, tool), args, {
    cwd: "/",
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    ...idsOf(place.user),
  });
}

async function mustSucceed(place: PostgresPlace, tool: string, args: string[]): Promise<void> {
  const result = await runTool(place, tool, args);
  if (result.code === 0) return;
  const log = existsSync(place.log) ? readFileSync(place.log, "utf8").split("\n").slice(-12).join("\n") : "";
  throw new Error(`${tool} failed: ${result.output.trim()}\n${log}`.trim());
}

function checkVersion(place: PostgresPlace): void {
  const version = readFileSync(path.join(place.data, "PG_VERSION"), "utf8").trim();
  if (version !== "18") {
    throw new UserError(
      `${place.data} was made by Postgres ${version} and this is 18; move it away or dump and reload.`,
    );
  }
}

function writeOwned(place: PostgresPlace, file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600, flag: "wx" });
  if (place.user.uid !== null) chownSync(file, place.user.uid, place.user.gid ?? place.user.uid);
}

function keepLogSmall(log: string): void {
  if (existsSync(log) && statSync(log).size > LOG_KEPT_BYTES) renameSync(log, `${log}.1`);
}
