import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statfsSync } from "node:fs";
import path from "node:path";

import { folderKey } from "../config/paths.ts";
import { UserError } from "../user-error.ts";
import { prepareBinaries } from "./binaries.ts";
import { canPass, chooseServerUser, type ServerUser } from "./server-user.ts";

/** Where one embedded database lives and as whom it runs. */
export interface PostgresPlace {
  user: ServerUser;
  /** Folder of everything below; belongs to `user`. */
  home: string;
  data: string;
  log: string;
  /** Folder with `initdb`, `pg_ctl`, `postgres`. */
  bin: string;
}

/** Where files are kept in memory, on Linux. */
const MEMORY = "/dev/shm";
/** What the databases of a test run take, and what must be left to everything else. */
const MEMORY_NEEDED = 2e9;
const MEMORY_LEFT = 4e9;

/** The folders a database of this data folder can be in; the last one only when its data is thrown away. */
export function possibleHomes(dataDir: string): [inside: string, outside: string, memory: string] {
  const name = `gerai-postgres-${folderKey(dataDir)}`;
  // /var/tmp survives a restart of the machine, /tmp does not.
  return [path.join(dataDir, "postgres"), path.join("/var/tmp", name), path.join(MEMORY, name)];
}

/** The home that already holds a database, or null. */
export function existingHome(dataDir: string): string | null {
  return possibleHomes(dataDir).find((home) => existsSync(path.join(home, "data", "PG_VERSION"))) ?? null;
}

/**
 * Settles where the database lives: in the data folder, or outside when its account cannot walk there
 * (a checkout under /root, mode 0700). Data that is thrown away lives in memory where there is plenty: copying a
 * database is a thousand new files, which a slow disk takes seconds for.
 */
export function settlePlace(dataDir: string, options: { throwAway?: boolean } = {}): PostgresPlace {
  const existing = existingHome(dataDir);
  const user = chooseServerUser(existing && path.join(existing, "data"));
  const [inside, outside, memory] = possibleHomes(dataDir);
  if (existing === inside && !canPass(user, dataDir)) {
    throw new UserError(
      `The database in ${inside} cannot be reached by the user ${user.name} any more; make its folders passable (chmod o+x).`,
    );
  }
  const home =
    existing ?? (canPass(user, dataDir) ? (options.throwAway && memoryHasRoom() ? memory : inside) : outside);
  makeHome(home, user);
  return {
    user,
    home,
    data: path.join(home, "data"),
    log: path.join(home, "postgres.log"),
    bin: prepareBinaries(home, user),
  };
}

function memoryHasRoom(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= MEMORY_NEEDED && process.availableMemory() >= MEMORY_NEEDED + MEMORY_LEFT;
}

/** Under /var/tmp anybody could have put a folder of this name: it must be nobody else's. */
function makeHome(home: string, user: ServerUser): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const found = lstatSync(home);
  const mine = process.getuid?.() ?? 0;
  if (!found.isDirectory() || (found.uid !== mine && found.uid !== user.uid)) {
    throw new UserError(`${home} belongs to somebody else; remove it or set DATA_DIR to another folder.`);
  }
  chmodSync(home, 0o700);
  if (user.uid !== null) chownSync(home, user.uid, user.gid ?? user.uid);
}
