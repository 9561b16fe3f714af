import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { redeemLoginCode } from "../../../../workflows/seller/login-codes";
import { tokenOfLogin } from "../../../accounts/token-of-login";
import type { LoginCodeBody } from "../../../seller/validators";

/** A maker logs in with a code instead of a password, once: `{ token }`. */
export async function POST(req: MedusaRequest<LoginCodeBody>, res: MedusaResponse): Promise<void> {
  const { authIdentityId } = await redeemLoginCode(req.scope, req.validatedBody.code);
  res.json({ token: await tokenOfLogin(req.scope, authIdentityId, "seller", "login-code") });
}
