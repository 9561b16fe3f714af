import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { generateJwtTokenForAuthIdentity } from "@medusajs/medusa/api/auth/utils/generate-jwt-token";

/** A way in that a token remembers. */
export type WayIn = "emailpass" | "login-code";

/** A token of a login, as it is now: for whoever has just come in, or has changed the password and stays. */
export async function tokenOfLogin(
  container: MedusaContainer,
  authIdentityId: string,
  actorType: "customer" | "seller",
  authProvider: WayIn,
): Promise<string> {
  const authIdentity = await container
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(authIdentityId, { relations: ["provider_identities"] });
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return await generateJwtTokenForAuthIdentity(
    { authIdentity, actorType, authProvider },
    { secret: http.jwtSecret ?? "", expiresIn: http.jwtExpiresIn, options: http.jwtOptions },
  );
}
