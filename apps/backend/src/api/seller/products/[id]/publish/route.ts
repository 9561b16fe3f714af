import type { MedusaResponse } from "@medusajs/framework/http";

import type { SellerRequest } from "../../../../guards/seller-scope";
import { pathId } from "../../../../path-id";
import { publishAndRespond } from "../../respond";

/** Puts goods on the shelf, or tells everything that is missing. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await publishAndRespond(req, res, pathId(req));
}
