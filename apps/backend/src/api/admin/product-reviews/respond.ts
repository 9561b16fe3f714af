import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { Modules } from "@medusajs/framework/utils";

import { notFound } from "../../../errors/person-error";
import { PRODUCT_REVIEW_MODULE } from "../../../modules/product-review";
import type ProductReviewModuleService from "../../../modules/product-review/service";
import { readListings } from "../../../workflows/listing/read-listings";
import { findReviews } from "../../../workflows/product-review/find-reviews";

/** Answers with one review and its goods, without what the maker keeps to themselves: `{ product_review }`. */
export async function respondWithReview(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const { product_id: product } = await goodsOf(req, id);
  const { reviews } = await findReviews(req.scope, { product_id: product, limit: 1, offset: 0 });
  const [review] = reviews;
  if (!review) throw reviewNotFound();
  const [listing] = await readListings(req.scope, review.seller.id, [product]);
  const { cost: _theirs, score: _help, problems: _too, ...shown } = listing ?? {};
  res.json({ product_review: { ...review, listing: shown } });
}

/** The goods that a review is about, and whose they are. */
export async function goodsOf(
  req: AuthenticatedMedusaRequest,
  id: string,
): Promise<{ product_id: string; title: string; seller_id: string }> {
  const service = req.scope.resolve<ProductReviewModuleService>(PRODUCT_REVIEW_MODULE);
  const [found] = await service.listProductReviews(
    { id },
    { take: 1, select: ["id", "product_id", "seller_id"] },
  );
  const [goods] = found
    ? await req.scope
        .resolve(Modules.PRODUCT)
        .listProducts({ id: found.product_id }, { take: 1, select: ["id", "title"] })
    : [];
  if (!found || !goods) throw reviewNotFound();
  return { product_id: found.product_id, title: goods.title, seller_id: found.seller_id };
}

function reviewNotFound() {
  return notFound("product_review_not_found", "Antrean produk ini tidak ditemukan.");
}
