import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { generateJwtTokenForAuthIdentity } from "@medusajs/medusa/api/auth/utils/generate-jwt-token";

import { redeemLoginCode } from "../../../../workflows/seller/login-codes";
import type { LoginCodeBody } from "../../../seller/validators";

/** A maker logs in with a code instead of a password, once: `{ token }`. */
export async function POST(req: MedusaRequest<LoginCodeBody>, res: MedusaResponse): Promise<void> {
  const { authIdentityId } = await redeemLoginCode(req.scope, req.validatedBody.code);
  const authIdentity = await req.scope
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(authIdentityId, { relations: ["provider_identities"] });
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const token = await generateJwtTokenForAuthIdentity(
    { authIdentity, actorType: "seller", authProvider: "login-code" },
    { secret: http.jwtSecret ?? "", expiresIn: http.jwtExpiresIn, options: http.jwtOptions },
  );
  res.json({ token });
}
