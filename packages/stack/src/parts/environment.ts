import path from "node:path";

import type { StackConfig } from "../config/config.ts";
import { compileCache } from "../config/paths.ts";
import type { Secrets } from "../config/secrets.ts";

/** Where the parts reach one another, once database and search are settled. */
export interface Wiring {
  databaseUrl: string;
  searchUrl: string;
  secrets: Secrets;
}

/** What only the backend may know: who reads the storefront's memory must not be able to sign in or to refund. */
const NOT_FOR_THE_STOREFRONT = [
  "DATABASE_URL",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "PERSONAL_DATA_KEY",
  "DEMO_PASSWORD",
  "STRIPE_API_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "SMTP_URL",
  "VAPID_PRIVATE_KEY",
  "REDIS_URL",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
];

/** What every part gets: the caller's environment without npm's, so that outside services by variable reach it. */
export function commonEnvironment(config: StackConfig): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|GERAI_LIFELINE|INIT_CWD$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    NODE_ENV: config.kind === "dev" ? "development" : "production",
    GERAI_MODE: config.mode,
    DATA_DIR: config.paths.dataDir,
    // Node keeps what it compiled: the next start is seconds shorter.
    NODE_COMPILE_CACHE: compileCache,
    MEDUSA_DISABLE_TELEMETRY: "true",
    ASTRO_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  };
}

/** The environment of the backend and of its scripts, as docs/ARCHITECTURE.md lists it. */
export function backendEnvironment(config: StackConfig, wiring: Wiring): NodeJS.ProcessEnv {
  const shop = origins(config.storefrontUrl, config.ports.storefront);
  const dashboard = origins(config.backendUrl, config.ports.backend);
  return {
    ...commonEnvironment(config),
    ...searchEnvironment(wiring),
    HOST: config.host,
    PORT: String(config.ports.backend),
    DATABASE_URL: wiring.databaseUrl,
    STOREFRONT_URL: internalUrl(config, config.ports.storefront),
    SITE_URL: config.storefrontUrl,
    INTERNAL_SECRET: wiring.secrets.internal_secret,
    JWT_SECRET: wiring.secrets.jwt_secret,
    COOKIE_SECRET: wiring.secrets.cookie_secret,
    STORE_CORS: process.env.STORE_CORS ?? shop.join(","),
    ADMIN_CORS: process.env.ADMIN_CORS ?? dashboard.join(","),
    AUTH_CORS: process.env.AUTH_CORS ?? [...shop, ...dashboard].join(","),
    DEMO_PASSWORD: wiring.secrets.demo_password,
  };
}

/**
 * The environment of the storefront: the search index it reads from, and the backend where people order.
 * @param publishableKey of the shop's sales channel, known once the shop is filled
 */
export function storefrontEnvironment(
  config: StackConfig,
  wiring: Wiring,
  publishableKey: string | null,
): NodeJS.ProcessEnv {
  const environment = {
    ...commonEnvironment(config),
    ...searchEnvironment(wiring),
    HOST: config.host,
    PORT: String(config.ports.storefront),
    BACKEND_URL: internalUrl(config, config.ports.backend),
    SITE_URL: config.storefrontUrl,
    INTERNAL_SECRET: wiring.secrets.internal_secret,
    ...(publishableKey === null ? {} : { MEDUSA_PUBLISHABLE_KEY: publishableKey }),
  };
  return without(environment, NOT_FOR_THE_STOREFRONT);
}

/** The environment of a search server of ours. */
export function searchServerEnvironment(config: StackConfig, secrets: Secrets): NodeJS.ProcessEnv {
  const environment = {
    ...commonEnvironment(config),
    HOST: "127.0.0.1",
    PORT: String(config.ports.search),
    MEILISEARCH_MASTER_KEY: secrets.search_key,
  };
  return without(environment, [...NOT_FOR_THE_STOREFRONT, "INTERNAL_SECRET"]);
}

/** Address of one of our own processes as seen from this machine. */
export function internalUrl(config: StackConfig, port: number): string {
  const everywhere = config.host === "0.0.0.0" || config.host === "::" || config.host === "localhost";
  return `http://${everywhere ? "127.0.0.1" : config.host}:${port}`;
}

function searchEnvironment(wiring: Wiring): NodeJS.ProcessEnv {
  return { MEILISEARCH_HOST: wiring.searchUrl, MEILISEARCH_MASTER_KEY: wiring.secrets.search_key };
}

function origins(publicUrl: string, port: number): string[] {
  return [...new Set([publicUrl, `http://127.0.0.1:${port}`, `http://localhost:${port}`])];
}

function without(environment: NodeJS.ProcessEnv, names: string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}
