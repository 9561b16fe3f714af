import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { forbidden, notAllowed, notFound } from "../../../errors/person-error";
import { PRODUCT_REVIEW_MODULE } from "../../../modules/product-review";
import type ProductReviewModuleService from "../../../modules/product-review/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { consentStands } from "../../seller/consent-stands";

export interface JudgePreparationInput {
  seller_id: string;
  /** The draft to be changed; null for a new one. */
  product_id: string | null;
  /** Status that the change would give the goods. */
  status: string | null;
}

/**
 * Whether an operator may write this for a maker: the maker agreed to it and has not taken it back, it is a draft of
 * theirs, and it stays one. Publishing is how the maker confirms.
 */
export const judgePreparationStep = createStep(
  "judge-preparation",
  async ({ seller_id: sellerId, product_id: productId, status }: JudgePreparationInput, { container }) => {
    if (!(await consentStands(container, sellerId, "mentor_drafts"))) {
      throw forbidden(
        "mentor_drafts_not_agreed",
        "Pembuat belum menyetujui bantuan menyiapkan draf, atau sudah mencabutnya. Minta pembuat menyetujuinya di halaman tokonya.",
      );
    }
    if (status === "published") {
      throw notAllowed(
        "draft_only",
        "Draf yang disiapkan untuk pembuat hanya dapat diterbitkan oleh pembuatnya.",
      );
    }
    if (productId === null) return new StepResponse(null);
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: ["id", "status", "seller.id"], filters: { id: productId } });
    const [product] = data as unknown as { status: string; seller?: { id: string } | null }[];
    if (product?.seller?.id !== sellerId) {
      throw notFound("product_not_found", "Produk tidak ditemukan di toko ini.");
    }
    const [kept] = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listSellerListings({ product_id: productId }, { take: 1, select: ["id", "hidden"] });
    const reviewed = await container
      .resolve<ProductReviewModuleService>(PRODUCT_REVIEW_MODULE)
      .listProductReviews({ product_id: productId }, { take: 1, select: ["id"] });
    // Whatever was published once has a review, however it came off the shelf again.
    if (product.status === "published" || kept?.hidden === true || reviewed.length > 0) {
      throw notAllowed(
        "draft_only",
        "Hanya draf yang dapat disiapkan untuk pembuat. Produk yang sudah pernah terbit diubah pembuatnya sendiri.",
      );
    }
    return new StepResponse(null);
  },
);
