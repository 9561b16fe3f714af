import { UserError } from "../user-error.ts";
import { isPublishedPassword, type Secrets } from "./secrets.ts";

/** Everything an installation must bring itself: nothing of it is invented outside local use. */
const SECRET_VARIABLES = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "INTERNAL_SECRET",
  "MEILISEARCH_MASTER_KEY",
  // The backend reads it straight from the environment; locally it keeps one beside its data.
  "PERSONAL_DATA_KEY",
] as const;
const FURTHER_VARIABLES = ["DATABASE_URL", "SITE_URL"] as const;
const SHORTEST = 32;

/** Takes an installation's secrets from its environment; a UserError lists in one line all that is missing or weak. */
export function readProductionSecrets(env: NodeJS.ProcessEnv): Secrets {
  const missing = [...SECRET_VARIABLES, ...FURTHER_VARIABLES].filter((name) => !env[name]?.trim());
  const weak = SECRET_VARIABLES.filter((name) => env[name]?.trim() && isWeak(env[name]));
  const demo =
    env.GERAI_SEED_DEMO === "1" && isPublishedPassword(env.DEMO_PASSWORD)
      ? ["DEMO_PASSWORD (for GERAI_SEED_DEMO=1)"]
      : [];
  const complaints = [
    missing.length + demo.length > 0 && `missing: ${[...missing, ...demo].join(", ")}`,
    weak.length > 0 &&
      `too short or a well-known default (${SHORTEST} characters at least): ${weak.join(", ")}`,
  ].filter(Boolean);
  if (complaints.length > 0) {
    throw new UserError(`GERAI_MODE=production does not start on default secrets; ${complaints.join("; ")}.`);
  }
  return {
    postgres_password: "",
    jwt_secret: env.JWT_SECRET ?? "",
    cookie_secret: env.COOKIE_SECRET ?? "",
    internal_secret: env.INTERNAL_SECRET ?? "",
    search_key: env.MEILISEARCH_MASTER_KEY ?? "",
    demo_password: env.DEMO_PASSWORD ?? "",
  };
}

function isWeak(secret: string): boolean {
  // One character over and over is long but no secret.
  return (
    secret.length < SHORTEST || new Set(secret).size < 8 || /supersecret|changeme|change-me/i.test(secret)
  );
}
