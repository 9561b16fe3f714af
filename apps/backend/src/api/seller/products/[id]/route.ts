import type { MedusaResponse } from "@medusajs/framework/http";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";

import { refusePromised, updateListing } from "../../../../workflows/listing/save-listing";
import { readVariants } from "../../../../workflows/listing/variant-changes";
import type { SellerRequest } from "../../../guards/seller-scope";
import { pathId } from "../../../path-id";
import { publishAndRespond, respondWithListing } from "../respond";
import type { UpdateListingBody } from "../validators";

/** One of the shop's own goods: `{ product }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await respondWithListing(req, res, pathId(req));
}

/** Changes it; what is absent stays. `status` publishes, or makes a draft of it. */
export async function POST(req: SellerRequest<UpdateListingBody>, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  const { status, ...input } = req.validatedBody;
  await updateListing(
    req.scope,
    req.seller_context.seller_id,
    id,
    input,
    status === "draft" ? { status, hidden: false } : {},
  );
  if (status === "published") await publishAndRespond(req, res, id);
  else await respondWithListing(req, res, id);
}

/** Deletes it. Goods that orders still wait for stay. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  const { variants } = await readVariants(req.scope, id);
  await refusePromised(
    req.scope,
    variants.map((variant) => variant.id),
  );
  await deleteProductsWorkflow(req.scope).run({ input: { ids: [id] } });
  res.json({ id, object: "product", deleted: true });
}
