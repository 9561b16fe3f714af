import type { MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../errors/person-error";
import { updateListing } from "../../../workflows/listing/save-listing";
import { readListings, type Listing } from "../../../workflows/listing/read-listings";
import { markWrote } from "../../audit/wrote";
import type { SellerRequest } from "../../guards/seller-scope";

/** One of the shop's own goods. */
export async function ownListing(req: SellerRequest, id: string): Promise<Listing> {
  const [listing] = await readListings(req.scope, req.seller_context.seller_id, [id]);
  if (!listing) throw notFound("product_not_found", "Produk tidak ditemukan di toko Anda.");
  return listing;
}

/** Answers with one of the shop's own goods: `{ product }`. */
export async function respondWithListing(
  req: SellerRequest,
  res: MedusaResponse,
  id: string,
  status = 200,
): Promise<void> {
  res.status(status).json({ product: await ownListing(req, id) });
}

/**
 * Publishes goods, or answers 400 with every reason why they cannot be: `{ type, code: "not_publishable", message,
 * problems, product }`. What was typed is kept as a draft either way.
 */
export async function publishAndRespond(
  req: SellerRequest,
  res: MedusaResponse,
  id: string,
  status = 200,
): Promise<void> {
  const product = await ownListing(req, id);
  const { problems } = product;
  if (product.status !== "published" && problems.length > 0) {
    // What was typed with it is kept.
    markWrote(res);
    res.status(400).json({
      type: "not_allowed",
      code: "not_publishable",
      message: `Produk disimpan sebagai draf dan belum dapat terbit: ${problems.map((one) => one.message).join(" ")}`,
      problems,
      product,
    });
    return;
  }
  if (product.status !== "published") {
    await updateListing(
      req.scope,
      req.seller_context.seller_id,
      id,
      {},
      { status: "published", hidden: false },
    );
  }
  await respondWithListing(req, res, id, status);
}
