import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import type { TransferInstructions } from "@gerai/contracts";
import { z } from "zod";

import { readSmtpUrl, type SmtpAddress } from "./mail/smtp-address";

/** Secrets that were ever printed in a manual: knowing them is enough to forge a session. */
const KNOWN_DEFAULTS = new Set(["supersecret", "secret", "changeme", "password", "something"]);
const SHORTEST_SECRET = 16;

/** An empty variable means the same as an absent one: `.env` templates leave lines empty. */
const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());
const hours = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number().positive().optional(),
);
const port = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number().int().min(1).max(65535).optional(),
);
const flag = z.preprocess((value) => value === "1" || value === "true", z.boolean());

const schema = z.object({
  /** `local`: secrets are made up and cookies travel over plain http; `production`: nothing is guessed. */
  GERAI_MODE: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["local", "production"]).default("local"),
  ),
  DATABASE_URL: text,
  REDIS_URL: text,
  MEILISEARCH_HOST: text,
  MEILISEARCH_MASTER_KEY: text,
  DATA_DIR: text,
  STOREFRONT_URL: text,
  SITE_URL: text,
  INTERNAL_SECRET: text,
  /** A proxy stands before this process and nobody can go round it: its `X-Forwarded-For` is believed. */
  TRUST_PROXY: flag,
  JWT_SECRET: text,
  COOKIE_SECRET: text,
  /** Key of the personal numbers kept encrypted (NIK, bank accounts). */
  PERSONAL_DATA_KEY: text,
  STORE_CORS: text,
  ADMIN_CORS: text,
  AUTH_CORS: text,
  S3_FILE_URL: text,
  S3_BUCKET: text,
  S3_REGION: text,
  S3_ENDPOINT: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  S3_PREFIX: text,
  /** Server that takes mails: `smtp://…` or `smtps://…`. Locally, without it, they are kept as files. */
  SMTP_URL: text,
  /** Whom mails come from: `Gerai Tangerang Gemilang <no-reply@example.id>`. */
  MAIL_FROM: text,
  /** Keys with which pushes to phones are signed, both or none (base64url). */
  VAPID_PUBLIC_KEY: text,
  VAPID_PRIVATE_KEY: text,
  /** Where transfers go; all three or none. */
  BANK_NAME: text,
  BANK_ACCOUNT_NUMBER: text,
  BANK_ACCOUNT_NAME: text,
  STRIPE_API_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  /** Only for a server that stands in for Stripe. */
  STRIPE_HOST: text,
  STRIPE_PORT: port,
  STRIPE_PROTOCOL: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["http", "https"]).optional(),
  ),
  /** `automatic`: money moves as the buyer pays; `manual`: it is held until an operator takes it. */
  STRIPE_CAPTURE: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["automatic", "manual"]).default("automatic"),
  ),
  DEMO_PASSWORD: text,
  /** How long an order waits for a bank transfer, and one to be paid at the Gerai for its buyer. */
  PAYMENT_HOURS: hours,
  PICKUP_HOURS: hours,
  /** How long makers have: to take an order on, and to hand the parcel over. Nothing is cancelled when they are late. */
  ACCEPT_HOURS: hours,
  HAND_OFF_WORKING_DAYS: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(1).max(60).optional(),
  ),
  /** When an order that nobody of its shop has opened is shown to operators and mentors. */
  UNSEEN_HOURS: hours,
  DISABLE_MEDUSA_ADMIN: flag,
});

/** A problem with the environment, in one line that says what to do. */
export class EnvironmentError extends Error {}

const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "INTERNAL_SECRET",
  "MEILISEARCH_MASTER_KEY",
  "PERSONAL_DATA_KEY",
] as const;

/**
 * Parses the environment of the backend.
 * @param source usually `process.env`
 * @returns typed settings; in local mode absent secrets are random for this process, never a known text
 * @throws EnvironmentError with one clear line
 */
export function parseEnv(source: Record<string, string | undefined>) {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvironmentError(`${issue?.path.join(".") ?? "environment"}: ${issue?.message ?? "invalid"}`);
  }
  const env = parsed.data;
  if (env.GERAI_MODE === "production") refuseWeakProduction(env);
  refuseLiveKeyElsewhere(env);
  return {
    mode: env.GERAI_MODE,
    isLocal: env.GERAI_MODE === "local",
    databaseUrl: env.DATABASE_URL ?? "postgres://postgres@localhost:54320/gerai",
    redisUrl: env.REDIS_URL,
    meilisearchHost: env.MEILISEARCH_HOST ?? "http://127.0.0.1:7700",
    meilisearchKey: env.MEILISEARCH_MASTER_KEY ?? "",
    dataDir: resolve(env.DATA_DIR ?? ".data"),
    storefrontUrl: env.STOREFRONT_URL ?? "http://127.0.0.1:4321",
    /** Origin of the shop as people see it. */
    siteUrl: env.SITE_URL ?? env.STOREFRONT_URL ?? "http://127.0.0.1:4321",
    internalSecret: env.INTERNAL_SECRET ?? madeUpSecret(),
    trustProxy: env.TRUST_PROXY,
    jwtSecret: env.JWT_SECRET ?? madeUpSecret(),
    cookieSecret: env.COOKIE_SECRET ?? madeUpSecret(),
    /** Undefined in local mode unless set: a made-up one would end with the process and take the numbers along. */
    personalDataKey: env.PERSONAL_DATA_KEY,
    storeCors: env.STORE_CORS ?? "http://localhost:4321",
    adminCors: env.ADMIN_CORS ?? "http://localhost:9000",
    authCors: env.AUTH_CORS ?? "http://localhost:9000,http://localhost:4321",
    s3:
      env.S3_BUCKET === undefined
        ? undefined
        : {
            file_url: env.S3_FILE_URL,
            bucket: env.S3_BUCKET,
            region: env.S3_REGION,
            endpoint: env.S3_ENDPOINT,
            access_key_id: env.S3_ACCESS_KEY_ID,
            secret_access_key: env.S3_SECRET_ACCESS_KEY,
            prefix: env.S3_PREFIX,
          },
    smtp: smtpOf(env),
    mailFrom: mailFromOf(env),
    vapid: vapidOf(env),
    bankAccount: bankAccountOf(env),
    stripe:
      env.STRIPE_API_KEY === undefined
        ? undefined
        : {
            apiKey: env.STRIPE_API_KEY,
            webhookSecret: env.STRIPE_WEBHOOK_SECRET,
            host: env.STRIPE_HOST,
            port: env.STRIPE_PORT,
            protocol: env.STRIPE_PROTOCOL,
          },
    stripeCapture: env.STRIPE_CAPTURE,
    demoPassword: env.DEMO_PASSWORD ?? "gerai-demo-2026",
    paymentHours: env.PAYMENT_HOURS ?? 24,
    pickupHours: env.PICKUP_HOURS ?? 72,
    deadlines: {
      acceptHours: env.ACCEPT_HOURS ?? 24,
      handOffWorkingDays: env.HAND_OFF_WORKING_DAYS ?? 2,
    },
    unseenHours: env.UNSEEN_HOURS ?? 4,
    adminDisabled: env.DISABLE_MEDUSA_ADMIN,
  };
}

export type Env = ReturnType<typeof parseEnv>;

function refuseWeakProduction(env: z.infer<typeof schema>): void {
  if (env.DATABASE_URL === undefined) {
    throw new EnvironmentError("DATABASE_URL is missing: GERAI_MODE=production does not guess a database.");
  }
  for (const name of SECRETS) {
    const value = env[name];
    if (value === undefined) {
      throw new EnvironmentError(`${name} is missing: GERAI_MODE=production needs a secret of your own.`);
    }
    if (KNOWN_DEFAULTS.has(value) || value.length < SHORTEST_SECRET) {
      throw new EnvironmentError(
        `${name} is too weak: use at least ${SHORTEST_SECRET} random characters, e.g. \`openssl rand -hex 32\`.`,
      );
    }
  }
  if (env.STRIPE_API_KEY !== undefined && env.STRIPE_WEBHOOK_SECRET === undefined) {
    throw new EnvironmentError(
      "STRIPE_WEBHOOK_SECRET is missing: with STRIPE_API_KEY set, Stripe tells of payments by signed events.",
    );
  }
}

/** A key that moves real money must not be handed to a server that only stands in for Stripe. */
function refuseLiveKeyElsewhere(env: z.infer<typeof schema>): void {
  const isLive = /^(sk|rk)_live_/.test(env.STRIPE_API_KEY ?? "");
  if (isLive && (env.STRIPE_HOST !== undefined || env.STRIPE_PROTOCOL === "http")) {
    throw new EnvironmentError(
      "STRIPE_HOST is only for test keys: remove STRIPE_HOST, STRIPE_PORT and STRIPE_PROTOCOL to use a live key.",
    );
  }
}

/** Marked so that nobody sends money there; the shop can be tried out with it. */
const DEMO_ACCOUNT: TransferInstructions = {
  bank: "Bank Contoh (demo)",
  account_number: "0000 0000 0000",
  account_name: "REKENING CONTOH, JANGAN TRANSFER",
  demo: true,
};

/** Null where money is real and nobody has said where it goes: then no transfer is offered. */
function bankAccountOf(env: z.infer<typeof schema>): TransferInstructions | null {
  const { BANK_NAME: bank, BANK_ACCOUNT_NUMBER: number, BANK_ACCOUNT_NAME: name } = env;
  if (bank !== undefined && number !== undefined && name !== undefined) {
    return { bank, account_number: number, account_name: name, demo: false };
  }
  if ((bank ?? number ?? name) !== undefined) {
    throw new EnvironmentError(
      "BANK_NAME, BANK_ACCOUNT_NUMBER, BANK_ACCOUNT_NAME: set all three of them, or none.",
    );
  }
  return env.GERAI_MODE === "production" ? null : DEMO_ACCOUNT;
}

function smtpOf(env: z.infer<typeof schema>): SmtpAddress | null {
  if (env.SMTP_URL === undefined) return null;
  try {
    return readSmtpUrl(env.SMTP_URL);
  } catch (error) {
    throw new EnvironmentError(error instanceof Error ? error.message : String(error));
  }
}

/** The domain of the shop unless told: a server that knows the shop will take its mails. */
function mailFromOf(env: z.infer<typeof schema>): string {
  const site = env.SITE_URL ?? env.STOREFRONT_URL ?? "";
  const host = URL.canParse(site) ? new URL(site).hostname : "localhost";
  const from = env.MAIL_FROM ?? `Gerai Tangerang Gemilang <no-reply@${host}>`;
  if (/^[^<>@\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(from)) return from;
  throw new EnvironmentError(
    "MAIL_FROM is not an address: write it as Gerai Tangerang Gemilang <no-reply@example.id>.",
  );
}

function vapidOf(env: z.infer<typeof schema>): { publicKey: string; privateKey: string } | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = env;
  if (publicKey === undefined && privateKey === undefined) return null;
  // An uncompressed point of P-256 and its scalar.
  if (bytesOf(publicKey) === 65 && bytesOf(privateKey) === 32) {
    return { publicKey: publicKey ?? "", privateKey: privateKey ?? "" };
  }
  throw new EnvironmentError(
    "VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY: set both (base64url of a P-256 point and its scalar), or none.",
  );
}

function bytesOf(key: string | undefined): number {
  return Buffer.from(key ?? "", "base64url").length;
}

/** Sessions signed with it end with the process, which is what a machine without settings deserves. */
function madeUpSecret(): string {
  return randomBytes(32).toString("hex");
}

function parseOrExit(): Env {
  try {
    return parseEnv(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    // A stack trace would bury the one line an operator needs.
    process.stderr.write(`gerai backend: ${error.message}\n`);
    process.exit(1);
  }
}

/** The settings of this process, parsed once. */
export const env = parseOrExit();
