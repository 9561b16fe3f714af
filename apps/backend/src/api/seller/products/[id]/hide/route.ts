import type { MedusaResponse } from "@medusajs/framework/http";

import { updateListing } from "../../../../../workflows/listing/save-listing";
import type { SellerRequest } from "../../../../guards/seller-scope";
import { pathId } from "../../../../path-id";
import { respondWithListing } from "../../respond";

/** Takes goods off the shelf; open orders stay. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await updateListing(req.scope, req.seller_context.seller_id, id, {}, { status: "draft", hidden: true });
  await respondWithListing(req, res, id);
}
