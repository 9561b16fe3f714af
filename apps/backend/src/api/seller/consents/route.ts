import { SELLER_CONSENTS } from "@gerai/contracts";
import type { MedusaResponse } from "@medusajs/framework/http";

import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { giveSellerConsentsWorkflow } from "../../../workflows/seller";
import type { SellerRequest } from "../../guards/seller-scope";
import type { ConsentsBody } from "../validators";

/** What the shop agreed to, newest first, withdrawn ones too: `{ consents: [{ purpose, version, current, … }] }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const consents = await req.scope
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerConsents(
      { seller_id: req.seller_context.seller_id },
      { order: { given_at: "DESC" }, take: 200 },
    );
  res.json({
    consents: consents.map(({ id, purpose, version, given_at, withdrawn_at, member_id }) => ({
      id,
      purpose,
      version,
      /** Whether it is of the text in force. */
      current: version === SELLER_CONSENTS[purpose].version,
      member_id,
      given_at,
      withdrawn_at,
    })),
  });
}

/** Agrees to further purposes, or to new versions. */
export async function POST(req: SellerRequest<ConsentsBody>, res: MedusaResponse): Promise<void> {
  const { seller_id, member_id } = req.seller_context;
  await giveSellerConsentsWorkflow(req.scope).run({
    input: { seller_id, member_id, consents: req.validatedBody.consents },
  });
  await GET(req, res);
}
