import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import path from "node:path";

import { UserError } from "../user-error.ts";

/** The account the database runs as; null ids mean "as ourselves". */
export interface ServerUser {
  name: string;
  uid: number | null;
  gid: number | null;
}

/**
 * Chooses the account for the database: ourselves, or for root (whom Postgres refuses) the owner of the
 * existing data, else `postgres`, else `nobody`.
 */
export function chooseServerUser(existingData: string | null): ServerUser {
  const me = userInfo();
  const owner = existingData && existsSync(existingData) ? statSync(existingData) : null;
  if (me.uid !== 0) {
    if (owner && owner.uid !== me.uid) {
      throw new UserError(
        `The database in ${existingData} belongs to another user (uid ${owner.uid}); run as that user or set DATA_DIR.`,
      );
    }
    return { name: me.username, uid: null, gid: null };
  }
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const found = ["postgres", "nobody"].map(lookUp).find((user) => user !== null);
  if (!found)
    throw new UserError("Postgres refuses to run as root and there is no user nobody; run as another user.");
  return found;
}

/** Whether that account can read a folder, walking all the way down to it. */
export function canReach(user: ServerUser, folder: string): boolean {
  return asUser(user, `cd "$1" && test -r .`, folder);
}

/** Whether that account could work in a folder below this one if it were given one there. */
export function canPass(user: ServerUser, folder: string): boolean {
  return asUser(user, `cd "$1"`, folder);
}

function asUser(user: ServerUser, test: string, folder: string): boolean {
  const answer = spawnSync("/bin/sh", ["-c", test, "sh", path.resolve(folder)], {
    cwd: "/",
    stdio: "ignore",
    ...idsOf(user),
  });
  return answer.status === 0;
}

/** Spawn options that make a child run as that account. */
export function idsOf(user: ServerUser): { uid?: number; gid?: number } {
  return user.uid === null ? {} : { uid: user.uid, gid: user.gid ?? user.uid };
}

function lookUp(name: string): ServerUser | null {
  const ask = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const uid = ask("-u");
  const gid = ask("-g");
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
