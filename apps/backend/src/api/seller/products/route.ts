import type { MedusaResponse } from "@medusajs/framework/http";

import { findOwnProducts } from "../../../workflows/listing/find-own";
import { readListings } from "../../../workflows/listing/read-listings";
import { createListing } from "../../../workflows/listing/save-listing";
import type { SellerRequest } from "../../guards/seller-scope";
import { publishAndRespond, respondWithListing } from "./respond";
import type { CreateListingBody, ListListingsParams } from "./validators";

/** The shop's own goods: `{ products, count, limit, offset }`; filters `q`, `status`, `category`, `stock=out`, `order`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const filter = req.validatedQuery as ListListingsParams;
  const { seller_id: sellerId } = req.seller_context;
  const { ids, count } = await findOwnProducts(req.scope, sellerId, filter);
  const products = await readListings(req.scope, sellerId, ids);
  res.json({ products, count, limit: filter.limit, offset: filter.offset });
}

/** Makes goods: `{ product }`, 201; the same `draft_key` makes them once. With `status: "published"` they are published if nothing is missing. */
export async function POST(req: SellerRequest<CreateListingBody>, res: MedusaResponse): Promise<void> {
  const { status, draft_key: draftKey, ...input } = req.validatedBody;
  const id = await createListing(req.scope, req.seller_context.seller_id, input, draftKey);
  if (status === "published") await publishAndRespond(req, res, id, 201);
  else await respondWithListing(req, res, id, 201);
}
