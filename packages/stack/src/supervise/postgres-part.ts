import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

import { pause } from "../pause.ts";
import { startServer, stopServer, type ClusterOptions } from "../postgres/cluster.ts";
import type { PostgresPlace } from "../postgres/place.ts";
import { serverPid } from "../postgres/server-process.ts";
import { idsOf } from "../postgres/server-user.ts";
import type { Part } from "./part.ts";

const LOOK_EVERY_MS = 500;

/** Makes a part of the embedded database, which is nobody's child: it is watched by its pid. */
export function postgresPart(place: PostgresPlace, options: ClusterOptions): Part {
  let pid: number | null = null;
  let watchman: ChildProcess | null = null;
  let stopping = false;

  return {
    name: "postgres",
    async start() {
      pid = await startServer(place, options);
      if (watchman?.exitCode !== null || watchman.signalCode !== null) watchman = setWatchman(place);
    },
    async ended() {
      while (serverPid(place.data) !== null) await pause(LOOK_EVERY_MS);
      if (!stopping) pid = null;
      return "its process is gone";
    },
    async stop() {
      stopping = true;
      await stopServer(place);
      pid = null;
      watchman?.kill("SIGKILL");
    },
    kill() {
      stopping = true;
      const running = serverPid(place.data);
      // SIGQUIT makes Postgres end at once and recover at its next start; SIGKILL would leave its workers behind.
      if (running !== null) process.kill(running, "SIGQUIT");
      watchman?.kill("SIGKILL");
    },
    pid: () => pid,
  };
}

/**
 * A shell of one megabyte that waits for the supervisor's end of a pipe to close, whatever closes it, and
 * then stops the database: `kill -9` of the supervisor leaves no server behind.
 */
function setWatchman(place: PostgresPlace): ChildProcess {
  const script = 'read -r _; sleep 2; exec "$1" stop -D "$2" -m fast -w -t 20 -s';
  const shell = spawn(
    "/bin/sh",
    ["-c", script, "gerai-watchman", path.join(place.bin, "pg_ctl"), place.data],
    {
      cwd: "/",
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
      ...idsOf(place.user),
    },
  );
  shell.on("error", () => undefined);
  shell.stdin.on("error", () => undefined);
  shell.unref();
  return shell;
}
