import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { notAllowed, notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface AssignSellerInput {
  product_id: string;
  seller_id: string;
}

/** What is read of a product to judge the assignment. */
interface AssignmentRow {
  title: string;
  status: string;
  seller?: { id: string; name: string } | null;
  certifications?: ({ seller_id: string } | null)[] | null;
}

/** Whether a product may be given to a maker, and from whom it is taken. */
export const judgeSellerAssignmentStep = createStep(
  "judge-seller-assignment",
  async ({ product_id: productId, seller_id: sellerId }: AssignSellerInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "title", "status", "seller.id", "seller.name", "certifications.seller_id"],
      filters: { id: productId },
    });
    const [product] = data as unknown as AssignmentRow[];
    if (!product) throw notFound("product_not_found", "Produk tidak ditemukan.");
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [seller] = await service.listSellers({ id: sellerId }, { take: 1, select: ["id"] });
    if (!seller) throw notFound("seller_not_found", "Toko tidak ditemukan.");
    const current = product.seller?.id ?? null;
    if (current === sellerId) return new StepResponse({ remove: null, add: false });
    if (current !== null && product.status === "published") {
      throw notAllowed(
        "product_one_seller",
        `Produk "${product.title}" sedang terbit atas nama ${product.seller?.name ?? "toko lain"}. Jadikan draf dahulu sebelum mengganti pembuatnya.`,
      );
    }
    if ((product.certifications ?? []).some((paper) => paper && paper.seller_id !== sellerId)) {
      throw notAllowed(
        "product_foreign_certification",
        "Produk ini masih memakai sertifikat toko lain. Lepaskan sertifikatnya dahulu.",
      );
    }
    return new StepResponse({ remove: current, add: true });
  },
);
