import type { MedusaResponse } from "@medusajs/framework/http";

import { notAllowed } from "../../../../../errors/person-error";
import { createListing } from "../../../../../workflows/listing/save-listing";
import type { SellerRequest } from "../../../../guards/seller-scope";
import { pathId } from "../../../../path-id";
import { ownListing, respondWithListing } from "../../respond";

/** Makes a draft like one that is there, without its stock and codes: `{ product }`, 201. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { title, description, category_handle, attributes, keywords, pictures, variants, cost, review } =
    await ownListing(req, pathId(req));
  // A copy would be a way round the decision.
  if (review?.status === "taken_down") {
    throw notAllowed(
      "product_taken_down",
      "Produk yang diturunkan petugas tidak dapat disalin. Perbaiki dahulu.",
    );
  }
  const { is_demo: _demo, ...own } = attributes;
  const id = await createListing(req.scope, req.seller_context.seller_id, {
    title: `${title} (salinan)`.slice(0, 200),
    description,
    category_handle,
    attributes: own as Record<string, string | number>,
    keywords,
    pictures: pictures.map(({ url, width, height }) =>
      width === null || height === null ? { url } : { url, width, height },
    ),
    variants: variants.map(({ title: name, price, weight }) => ({ title: name, price, weight, stock: 0 })),
    cost,
  });
  await respondWithListing(req, res, id, 201);
}
