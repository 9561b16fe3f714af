import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";

import { env } from "../env";

/** How long a link for a new password works, in minutes. */
export const PASSWORD_LINK_MINUTES = 30;

const PROVIDER = "emailpass";

/** Whose password it is. */
export type PasswordActor = "customer" | "seller";

const PAGES: Record<PasswordActor, string> = { customer: "/akun/sandi", seller: "/penjual/sandi" };

/**
 * A link that lets whoever has it choose the password of a login, once. Medusa keeps a row for each, uses it up in
 * `/auth/…/emailpass/update`, and drops the earlier ones of the same login.
 */
export async function makePasswordLink(
  container: MedusaContainer,
  actor: PasswordActor,
  loginName: string,
  locale: "id" | "en" = "id",
): Promise<string> {
  const auth: IAuthModuleService = container.resolve(Modules.AUTH);
  const { jti } = await auth.createPasswordResetToken({
    provider: PROVIDER,
    entity_id: loginName,
    ttl_seconds: PASSWORD_LINK_MINUTES * 60,
  });
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const token = generateJwtToken(
    { entity_id: loginName, provider: PROVIDER, actor_type: actor, purpose: "reset" },
    {
      secret: http.jwtSecret ?? "",
      expiresIn: `${String(PASSWORD_LINK_MINUTES * 60)}s`,
      jwtOptions: { ...http.jwtOptions, jwtid: jti },
    },
  );
  return `${env.siteUrl}${locale === "en" ? "/en" : ""}${PAGES[actor]}?token=${encodeURIComponent(token)}`;
}
