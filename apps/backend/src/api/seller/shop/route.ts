import type { MedusaResponse } from "@medusajs/framework/http";

import { updateSellerWorkflow } from "../../../workflows/seller";
import type { SellerRequest } from "../../guards/seller-scope";
import { respondWithMe } from "../me/respond";
import type { ShopBody } from "../validators";

/** Changes what is known about the own shop. */
export async function POST(req: SellerRequest<ShopBody>, res: MedusaResponse): Promise<void> {
  const { seller_id: id, member_id: memberId } = req.seller_context;
  await updateSellerWorkflow(req.scope).run({ input: { id, change: req.validatedBody } });
  await respondWithMe(req.scope, res, memberId);
}
