import path from "node:path";

import { UserError } from "../user-error.ts";
import { lanAddress } from "./lan.ts";
import { dataPaths, root, type DataPaths } from "./paths.ts";
import { readPorts, type Ports } from "./ports.ts";

/** What is to be started and where: read once from the environment and the command line. */
export interface StackConfig {
  paths: DataPaths;
  ports: Ports;
  /** `local` generates its secrets; `production` takes all from the environment or refuses. */
  mode: "local" | "production";
  /** Production builds, or the watching servers of `npm run dev`. */
  kind: "up" | "dev";
  /** Open to the local network. */
  lan: boolean;
  /** Address the storefront and backend listen on. */
  host: string;
  /** Public origins. */
  storefrontUrl: string;
  backendUrl: string;
  /** Somebody else's database; unset means the embedded one. */
  databaseUrl: string | null;
  /** Somebody else's search server; unset means one of ours. */
  meilisearchHost: string | null;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Reads the configuration; throws a UserError for a bad variable. */
export function readConfig(
  env: NodeJS.ProcessEnv,
  options: { lan?: boolean; kind?: "up" | "dev" } = {},
): StackConfig {
  const ports = readPorts(env);
  refuseOddMailServer(env.SMTP_URL);
  const mode = readMode(env);
  const asked = askedHost(env);
  const lan = options.lan === true || (mode === "local" && asked !== null && !LOOPBACK.has(asked));
  const host = options.lan ? "0.0.0.0" : (asked ?? "127.0.0.1");
  const reachedAt = lan ? reachableName(host) : "127.0.0.1";
  return {
    paths: dataPaths(path.resolve(root, filled(env.DATA_DIR) ?? ".data")),
    ports,
    mode,
    kind: options.kind ?? "up",
    lan,
    host,
    storefrontUrl: origin(env.SITE_URL, "SITE_URL") ?? `http://${reachedAt}:${ports.storefront}`,
    backendUrl: `http://${reachedAt}:${ports.backend}`,
    databaseUrl: databaseUrl(env.DATABASE_URL),
    meilisearchHost: origin(env.MEILISEARCH_HOST, "MEILISEARCH_HOST"),
  };
}

function readMode(env: NodeJS.ProcessEnv): "local" | "production" {
  const typed = filled(env.GERAI_MODE) ?? "local";
  if (typed !== "local" && typed !== "production") {
    throw new UserError(`GERAI_MODE=${typed} is unknown; use local or production.`);
  }
  return typed;
}

/** Some shells export HOST as the machine's name: only an address is taken as a wish. */
function askedHost(env: NodeJS.ProcessEnv): string | null {
  const typed = env.HOST?.trim();
  return typed && (/^[\d.]+$/.test(typed) || typed.includes(":") || LOOPBACK.has(typed)) ? typed : null;
}

function reachableName(host: string): string {
  if (host !== "0.0.0.0" && host !== "::") return host;
  const address = lanAddress();
  if (!address)
    throw new UserError("--lan: this machine has no address in a local network; connect it first.");
  return address;
}

function origin(typed: string | undefined, variable: string): string | null {
  if (!typed?.trim()) return null;
  const url = parseUrl(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UserError(`${variable}=${typed} is not an http address such as https://example.org.`);
  }
  return url.href.replace(/\/$/, "");
}

function databaseUrl(typed: string | undefined): string | null {
  if (!typed?.trim()) return null;
  const url = parseUrl(typed.trim());
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    // The value holds a password, so it is not repeated here.
    throw new UserError("DATABASE_URL is not an address such as postgres://user:password@host:5432/name.");
  }
  return typed.trim();
}

/** The backend reads it; said here, it is said before anything is started. */
function refuseOddMailServer(typed: string | undefined): void {
  if (!typed?.trim()) return;
  const url = parseUrl(typed.trim());
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === "") {
    // The value holds a password, so it is not repeated here.
    throw new UserError("SMTP_URL is not an address such as smtp://user:password@mail.example.id:587.");
  }
}

/** Templates leave lines empty: an empty variable means the same as an absent one. */
function filled(typed: string | undefined): string | null {
  return typed?.trim() ? typed.trim() : null;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
