import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { env } from "../env";

let known: Buffer | undefined;

/**
 * The key under which personal numbers are sealed: `PERSONAL_DATA_KEY`, or for local use a file beside the data,
 * made once and readable by its owner alone. Lost with the key are only these numbers, which are then asked for again.
 */
export function personalDataKey(): Buffer {
  known ??= createHash("sha256")
    .update(env.personalDataKey ?? localKey(env.dataDir))
    .digest();
  return known;
}

function localKey(dataDir: string): string {
  const file = join(dataDir, "personal-data.key");
  mkdirSync(dataDir, { recursive: true });
  try {
    // Only the first of two processes makes it.
    writeFileSync(file, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const key = readFileSync(file, "utf8").trim();
  if (key.length < 32) throw new Error(`${file} holds no key; delete it to make a new one`);
  return key;
}
