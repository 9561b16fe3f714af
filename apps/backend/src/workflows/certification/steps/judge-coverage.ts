import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid, notAllowed, notFound } from "../../../errors/person-error";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";

export interface JudgeCoverageStepInput {
  certification_id: string;
  /** Products to be covered. */
  add: string[];
}

/** What is read of a product to judge the coverage. */
interface CoverageRow {
  id: string;
  title: string;
  seller?: { id: string } | null;
}

/** Whether a certificate may cover the products: they exist and belong to the maker whose paper it is. */
export const judgeCoverageStep = createStep(
  "judge-coverage",
  async ({ certification_id: id, add }: JudgeCoverageStepInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const [paper] = await service.listCertifications(
      { id },
      { take: 1, select: ["id", "seller_id", "status"] },
    );
    if (!paper) throw notFound("certification_not_found", "Sertifikat tidak ditemukan.");
    if (add.length === 0) return new StepResponse({ id });
    if (paper.status === "revoked" || paper.status === "superseded") {
      throw notAllowed(
        `certification_is_${paper.status}`,
        "Sertifikat yang sudah dicabut atau digantikan tidak dapat dipasang pada produk baru.",
      );
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "title", "seller.id"],
      filters: { id: add },
    });
    const products = data as unknown as CoverageRow[];
    const missing = add.filter((productId) => !products.some((product) => product.id === productId));
    if (missing.length > 0) {
      throw invalid("product_not_found", `Produk tidak ditemukan: ${missing.join(", ")}.`);
    }
    const foreign = products.find((product) => product.seller?.id !== paper.seller_id);
    if (foreign) {
      throw notAllowed(
        "certification_foreign_product",
        `Produk "${foreign.title}" bukan milik toko pemegang sertifikat ini, jadi sertifikat tidak dapat dipasang.`,
      );
    }
    return new StepResponse({ id });
  },
);
