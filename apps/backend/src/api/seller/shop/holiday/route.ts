import type { MedusaResponse } from "@medusajs/framework/http";

import { setSellerHolidayWorkflow } from "../../../../workflows/seller";
import type { SellerRequest } from "../../../guards/seller-scope";
import { respondWithMe } from "../../me/respond";
import type { HolidayBody } from "../../validators";

/** Sends the own shop on holiday, changes its holiday, or ends it early (`until: null`): `{ member, seller, missing }`. */
export async function POST(req: SellerRequest<HolidayBody>, res: MedusaResponse): Promise<void> {
  const { seller_id: id, member_id: memberId } = req.seller_context;
  await setSellerHolidayWorkflow(req.scope).run({ input: { id, holiday: req.validatedBody } });
  await respondWithMe(req.scope, res, memberId);
}
