import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows";

import { env } from "../../../../../env";
import { notAllowed, notFound } from "../../../../../errors/person-error";
import { pathId } from "../../../../path-id";
import { loginEmailOf, PASSWORD_PROVIDER } from "../../../../store/customers/login-of-customer";

/** How long Medusa's reset tokens live. */
const MINUTES = 15;

/**
 * An operator who has made sure who asks makes a link with which a buyer sets a new password, once:
 * `{ password_reset: { link, expires_in_minutes } }`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const customerId = pathId(req);
  const auth = req.scope.resolve(Modules.AUTH);
  const [identity] = await auth.listAuthIdentities(
    { app_metadata: { customer_id: customerId } },
    { take: 1 },
  );
  if (identity?.app_metadata?.user_id !== undefined) {
    throw notAllowed("login_of_operator", "Akun ini juga akun petugas. Sandinya diatur di halaman petugas.");
  }
  const email = await loginEmailOf(req.scope, identity?.id);
  if (email === null) throw notFound("customer_without_login", "Pelanggan ini tidak mempunyai akun.");
  const { projectConfig } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const { result: token } = await generateResetPasswordTokenWorkflow(req.scope).run({
    input: {
      entityId: email,
      actorType: "customer",
      provider: PASSWORD_PROVIDER,
      secret: projectConfig.http.jwtSecret ?? "",
      jwtOptions: projectConfig.http.jwtOptions,
      metadata: {},
    },
  });
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Operator ${req.auth_context.actor_id} made a password link for customer ${customerId}`);
  res.set("cache-control", "private, no-store");
  res.json({
    password_reset: {
      link: `${env.siteUrl}/akun/sandi?token=${encodeURIComponent(token)}`,
      expires_in_minutes: MINUTES,
    },
  });
}
