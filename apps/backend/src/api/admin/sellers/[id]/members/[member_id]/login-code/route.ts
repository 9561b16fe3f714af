import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../../../../../errors/person-error";
import { SELLER_MODULE } from "../../../../../../../modules/seller";
import type SellerModuleService from "../../../../../../../modules/seller/service";
import { makeLoginCode } from "../../../../../../../workflows/seller/login-codes";
import { handedOver } from "../../../../../../login-code-answer";
import { pathId } from "../../../../../../path-id";

/** An operator or mentor lets a maker in without e-mail: `{ login_code }`, told once, good for one login within a day. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const [member] = await req.scope
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerMembers({ id: req.params.member_id, seller_id: pathId(req) }, { take: 1 });
  if (!member) throw notFound("member_not_found", "Anggota toko tidak ditemukan.");
  const { actor_type: type, actor_id: id } = req.auth_context;
  const code = await makeLoginCode(req.scope, member, { type, id });
  res.json({ login_code: handedOver(code, member.phone) });
}
