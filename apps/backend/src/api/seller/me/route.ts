import type { MedusaResponse } from "@medusajs/framework/http";

import type { SellerRequest } from "../../guards/seller-scope";
import { respondWithMe } from "./respond";

/** Whoever asks, their shop, and what is missing of it: `{ member, seller, missing }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await respondWithMe(req.scope, res, req.seller_context.member_id);
}
