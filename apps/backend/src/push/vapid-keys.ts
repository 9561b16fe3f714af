import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { env } from "../env";

/** The pair with which this shop signs its pushes; browsers accept no others for their subscription. */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

let known: VapidKeys | null | undefined;

/**
 * The keys of this installation: from the environment, or for local use a file beside the data, made once and readable
 * by its owner alone. Null in production without keys: then no pushes are offered.
 */
export function vapidKeys(): VapidKeys | null {
  known ??= env.vapid ?? (env.isLocal ? localKeys(env.dataDir) : null);
  return known;
}

function localKeys(dataDir: string): VapidKeys {
  const file = join(dataDir, "vapid.json");
  mkdirSync(dataDir, { recursive: true });
  try {
    // Only the first of two processes makes it.
    writeFileSync(file, JSON.stringify(newVapidKeys()), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return JSON.parse(readFileSync(file, "utf8")) as VapidKeys;
}

/** A new pair in the form that browsers and `VAPID_…` variables take. */
export function newVapidKeys(): VapidKeys {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "", d = "" } = privateKey.export({ format: "jwk" });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  return { publicKey: point.toString("base64url"), privateKey: d };
}
