import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

import { UserError } from "../user-error.ts";

/** What only this installation knows. */
export interface Secrets {
  /** Password of the embedded database. */
  postgres_password: string;
  jwt_secret: string;
  cookie_secret: string;
  /** Header `x-internal-secret` between backend and storefront. */
  internal_secret: string;
  /** Master key of the search server. */
  search_key: string;
  /** Password of the demo accounts as last set; the usual one is no secret. */
  demo_password: string;
}

/** Password of the demo accounts unless `DEMO_PASSWORD` or `--lan` set another; published in the README. */
export const USUAL_DEMO_PASSWORD = "gerai-demo-2026";

const GENERATED = [
  "postgres_password",
  "jwt_secret",
  "cookie_secret",
  "internal_secret",
  "search_key",
] as const;

/** Reads `secrets.json`, making once what is missing; the file is readable by its owner alone. */
export function loadLocalSecrets(file: string): Secrets {
  const known = existsSync(file) ? readSecrets(file) : {};
  const secrets: Secrets = {
    postgres_password: "",
    jwt_secret: "",
    cookie_secret: "",
    internal_secret: "",
    search_key: "",
    demo_password: USUAL_DEMO_PASSWORD,
    ...known,
  };
  for (const name of GENERATED) secrets[name] ||= randomBytes(32).toString("hex");
  saveSecrets(file, secrets);
  return secrets;
}

/** Reads `secrets.json` without making anything; null when there is none. */
export function knownSecrets(file: string): Partial<Secrets> | null {
  return existsSync(file) ? readSecrets(file) : null;
}

/** Writes the file in one move, so that a crash leaves the old or the new one, never half. */
export function saveSecrets(file: string, secrets: Secrets): void {
  const text = `${JSON.stringify(secrets, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) {
    chmodSync(file, 0o600);
    return;
  }
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text, { mode: 0o600 });
  renameSync(fresh, file);
}

/** Whether anybody who read the README knows this password; an unset one means the usual. */
export function isPublishedPassword(password: string | undefined): boolean {
  return !password || password === USUAL_DEMO_PASSWORD;
}

/** A password that can be read out across a room: no look-alike letters. */
export function readablePassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const word = Array.from(randomBytes(12), (byte) => letters[byte % letters.length]).join("");
  return `${word.slice(0, 4)}-${word.slice(4, 8)}-${word.slice(8)}`;
}

function readSecrets(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>;
  } catch (error) {
    throw new UserError(
      `Cannot read ${file} (${(error as Error).message}); mend it, or delete it to make a new one.`,
    );
  }
}
