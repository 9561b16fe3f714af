import type { MedusaResponse } from "@medusajs/framework/http";

import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import { setMemberPassword } from "../../../../workflows/seller/set-password";
import type { SellerRequest } from "../../../guards/seller-scope";
import { respondWithMe } from "../respond";
import type { PasswordBody } from "../../validators";

/** A member chooses a password, for instance after a login code let them in. */
export async function POST(req: SellerRequest<PasswordBody>, res: MedusaResponse): Promise<void> {
  const { member_id: id } = req.seller_context;
  const member = await req.scope.resolve<SellerModuleService>(SELLER_MODULE).retrieveSellerMember(id);
  await setMemberPassword(req.scope, member, req.validatedBody.password);
  await respondWithMe(req.scope, res, id);
}
