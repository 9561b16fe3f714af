import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** What Medusa writes into a token, or keeps in a session. */
interface TokenFacts {
  auth_identity_id?: string;
  actor_id?: string;
  actor_type?: string;
  auth_provider?: string;
  user_metadata?: Record<string, unknown>;
  /** Seconds. */
  iat?: number;
}

type LoggedIn = MedusaRequest & { auth_context?: TokenFacts };

/**
 * Takes a login that no longer holds off the request, which then is a stranger's, as it would be with a token that
 * has run out: the identity is gone or belongs to another actor, or its password was changed since.
 */
export async function dropOutdatedLogin(
  req: LoggedIn,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // Where core has read the login before us, only refusing is left.
  if (req.auth_context) {
    next(
      (await isOutdated(req.scope, req.auth_context))
        ? new MedusaError(
            MedusaError.Types.UNAUTHORIZED,
            "Sandi akun ini sudah diganti. Masuk lagi.",
            "login_outdated",
          )
        : undefined,
    );
    return;
  }
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const byToken: TokenFacts | null = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  );
  if (byToken && (await isOutdated(req.scope, byToken))) delete req.headers.authorization;
  const session = req.session as { auth_context?: TokenFacts } | undefined;
  if (session?.auth_context && (await isOutdated(req.scope, session.auth_context))) {
    delete session.auth_context;
  }
  next();
}

async function isOutdated(container: MedusaContainer, facts: TokenFacts): Promise<boolean> {
  // A token that sets a password names no identity; Medusa judges it.
  if (!facts.auth_identity_id) return false;
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select identity.app_metadata ->> ? as actor_id, provided.user_metadata ->> 'password_changed_at' as changed_at
     from auth_identity identity
     left join provider_identity provided on provided.auth_identity_id = identity.id
       and provided.provider = 'emailpass' and provided.deleted_at is null
     where identity.id = ? and identity.deleted_at is null`,
    [`${facts.actor_type ?? ""}_id`, facts.auth_identity_id],
  )) as { rows: { actor_id: string | null; changed_at: string | null }[] };
  const [now] = rows;
  if (!now) return true;
  if (facts.actor_id && facts.actor_id !== now.actor_id) return true;
  if (now.changed_at === null) return false;
  return facts.auth_provider === "emailpass"
    ? facts.user_metadata?.password_changed_at !== now.changed_at
    : (facts.iat ?? 0) < Math.floor(Date.parse(now.changed_at) / 1000);
}
