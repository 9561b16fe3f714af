import type { MedusaResponse } from "@medusajs/framework/http";

import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import { setMemberPassword } from "../../../../workflows/seller/set-password";
import { tokenOfLogin } from "../../../accounts/token-of-login";
import type { SellerRequest } from "../../../guards/seller-scope";
import { respondWithMe } from "../respond";
import type { PasswordBody } from "../../validators";

/**
 * A member chooses a password, for instance after a login code let them in. All their logins end with the old one; this
 * one goes on with the answer: `{ member, seller, missing, token }`.
 */
export async function POST(req: SellerRequest<PasswordBody>, res: MedusaResponse): Promise<void> {
  const { member_id: id } = req.seller_context;
  const member = await req.scope.resolve<SellerModuleService>(SELLER_MODULE).retrieveSellerMember(id);
  const login = await setMemberPassword(req.scope, member, req.validatedBody.password);
  const token = await tokenOfLogin(req.scope, login, "seller", "emailpass");
  await respondWithMe(req.scope, res, id, 200, { token });
}
