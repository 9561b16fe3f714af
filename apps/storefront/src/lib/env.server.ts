import { z } from "zod";

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

/** What the storefront needs from outside. Read once; a wrong value stops the start with one plain line. */
const envSchema = z
  .object({
    /** `local`: defaults for a developer's machine. `production`: nothing starts on a missing secret. */
    GERAI_MODE: z.enum(["local", "production"]).default("local"),
    /** Where to listen; loopback unless somebody opens it. */
    HOST: z.string().min(1).default("127.0.0.1"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
    MEILISEARCH_HOST: httpUrl.default("http://127.0.0.1:7700"),
    MEILISEARCH_MASTER_KEY: z.string().optional(),
    /** A key that may only search; preferred over the master key when both are there. */
    MEILISEARCH_SEARCH_KEY: z.string().optional(),
    /** Where people order; asked for its health too, to tell whether ordering is paused. */
    BACKEND_URL: httpUrl.default("http://127.0.0.1:9000"),
    /** Key of the shop's sales channel; without one nothing can be ordered. */
    MEDUSA_PUBLISHABLE_KEY: z.string().min(1).optional(),
    /** Key for the payment form of Stripe in the browser; the backend tells whether Stripe is offered. */
    STRIPE_PUBLISHABLE_KEY: z.string().min(1).optional(),
    /** Where the payment form's script comes from, when it is not Stripe itself. */
    STRIPE_JS_URL: httpUrl.optional(),
    /** As in the backend: the payment form must say the same as the payment. */
    STRIPE_CAPTURE: z.enum(["automatic", "manual"]).default("automatic"),
    /** A proxy stands before this process and nobody can go round it: its `X-Forwarded-For` is believed. */
    TRUST_PROXY: z.stringbool().default(false),
    /** Public origin, for canonical addresses, sitemaps and share pictures. */
    SITE_URL: httpUrl.optional(),
    /** Secret of `/_internal/*`, and of what the backend is told about people; without one the route is closed. */
    INTERNAL_SECRET: z.string().min(16).optional(),
    /** Where the backend's bucket of pictures is read from; absolute addresses elsewhere are never fetched. */
    S3_FILE_URL: httpUrl.optional(),
    /** Folder of uploads and caches. */
    DATA_DIR: z.string().min(1).default(".data"),
    /** Where complaints go; the pages name an example until it is set. */
    CONTACT_EMAIL: z.email().optional(),
    /** The line on every page; by default that this is a demonstration. */
    SITE_NOTICE: z.string().trim().max(300).optional(),
  })
  .superRefine((env, context) => {
    if (env.GERAI_MODE !== "production") return;
    for (const name of ["INTERNAL_SECRET", "SITE_URL"] as const) {
      if (env[name] === undefined) {
        context.addIssue({ code: "custom", path: [name], message: "must be set in production" });
      }
    }
  });

export type StorefrontEnv = z.infer<typeof envSchema> & { SITE_URL: string };

/** Parses an environment; throws an Error whose message names every wrong variable. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): StorefrontEnv {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = envSchema.safeParse(present);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Wrong environment: ${lines.join("; ")}`);
  }
  return { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` };
}

let parsed: StorefrontEnv | undefined;

/** The environment of this process, parsed at first use. */
export function env(): StorefrontEnv {
  parsed ??= parseEnv(process.env);
  return parsed;
}
