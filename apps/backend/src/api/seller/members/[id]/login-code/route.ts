import type { MedusaResponse } from "@medusajs/framework/http";

import { SELLER_MODULE } from "../../../../../modules/seller";
import type SellerModuleService from "../../../../../modules/seller/service";
import { makeLoginCode } from "../../../../../workflows/seller/login-codes";
import type { SellerRequest } from "../../../../guards/seller-scope";
import { handedOver } from "../../../../login-code-answer";
import { pathId } from "../../../../path-id";

/** The owner lets a helper in again: `{ login_code }`, told once. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const member = await req.scope
    .resolve<SellerModuleService>(SELLER_MODULE)
    .retrieveSellerMember(pathId(req));
  const code = await makeLoginCode(req.scope, member, { type: "seller", id: req.seller_context.member_id });
  res.json({ login_code: handedOver(code, member.phone) });
}
