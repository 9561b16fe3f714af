import type { MedusaResponse } from "@medusajs/framework/http";

import { invalid } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import { readLoginName } from "../../../modules/seller/domain/login-name";
import type SellerModuleService from "../../../modules/seller/service";
import { inviteMemberWorkflow } from "../../../workflows/seller";
import { makeLoginCode } from "../../../workflows/seller/login-codes";
import type { SellerRequest } from "../../guards/seller-scope";
import { handedOver } from "../../login-code-answer";
import type { MemberBody } from "../validators";

/** Everyone who may act for the own shop: `{ members, count, limit, offset }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const [members, count] = await req.scope
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listAndCountSellerMembers(
      { seller_id: req.seller_context.seller_id },
      { take: 100, order: { created_at: "ASC" } },
    );
  res.json({
    members: members.map(({ id, name, email, phone, role }) => ({ id, name, email, phone, role })),
    count,
    limit: 100,
    offset: 0,
  });
}

/** Invites a helper, and answers once with the code that lets them in: `{ member, login_code }`. */
export async function POST(req: SellerRequest<MemberBody>, res: MedusaResponse): Promise<void> {
  const { seller_id, member_id } = req.seller_context;
  const { identifier, name, role } = req.validatedBody;
  const login = readLoginName(identifier);
  if (login === null) {
    throw invalid("login_name_shape", "Tulis alamat surel atau nomor ponsel yang benar.");
  }
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { seller_id, name, role, ...login },
  });
  const code = await makeLoginCode(
    req.scope,
    { id: result.id, seller_id },
    { type: "seller", id: member_id },
  );
  res.status(201).json({
    member: { id: result.id, name, role, ...login },
    seller_member: { id: result.id },
    login_code: handedOver(code, login.phone),
  });
}
