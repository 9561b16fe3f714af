import {
  dayNumber,
  formatLegalDate,
  legalDateOf,
  mainCategoryOf,
  sellableUntil,
  unmetObligations,
  type LegalDate,
  type SellerStatus,
  type ValidityFacts,
} from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";

/** What decides whether goods may be bought. */
export interface SaleFacts {
  title: string;
  status: string;
  seller: { name: string; status: SellerStatus } | null;
  category_handles: readonly string[];
  certifications: readonly ValidityFacts[];
}

/** Goods as a query returns them, with category, maker and papers. */
export interface SaleRow {
  title: string;
  status: string;
  categories?: ({ handle: string } | null)[] | null;
  seller?: { name: string; status: SellerStatus } | null;
  certifications?: (ValidityFacts | null)[] | null;
}

/** The facts of goods out of a query's row. */
export function saleFactsOf(product: SaleRow): SaleFacts {
  return {
    title: product.title,
    status: product.status,
    seller: product.seller ?? null,
    category_handles: (product.categories ?? []).flatMap((category) => category?.handle ?? []),
    certifications: (product.certifications ?? []).flatMap((paper) => (paper ? [paper] : [])),
  };
}

/** Why goods cannot be bought on a day, or null when they can. */
export function saleProblem(facts: SaleFacts, today: LegalDate): { code: string; message: string } | null {
  if (facts.status !== "published") {
    return { code: "product_not_published", message: `Produk "${facts.title}" sedang tidak dijual.` };
  }
  if (facts.seller?.status !== "active") {
    return {
      code: "seller_not_active",
      message: `Produk "${facts.title}" tidak dapat dibeli karena tokonya sedang tidak aktif.`,
    };
  }
  const category = mainCategoryOf(facts.category_handles);
  if (!category) {
    return {
      code: "product_without_category",
      message: `Produk "${facts.title}" belum dapat dibeli karena kategorinya belum lengkap.`,
    };
  }
  if (sellableUntil(category.group, facts.certifications, today) >= dayNumber(today)) return null;
  const missing = unmetObligations(category.group, facts.certifications, today).map((rule) => rule.id);
  return {
    code: "obligation_unmet",
    message: `Produk "${facts.title}" belum dapat dibeli: sertifikat yang wajib (${missing.map(wordFor).join(", ")}) tidak berlaku pada ${formatLegalDate(today)}.`,
  };
}

function wordFor(obligation: string): string {
  return obligation.startsWith("halal") ? "halal" : "izin edar";
}

/**
 * Refuses variants of goods that may not be bought today, whoever asks.
 * @throws MedusaError with an Indonesian reason
 */
export async function judgeSellableVariants(container: MedusaContainer, variantIds: string[]): Promise<void> {
  const ids = [...new Set(variantIds)];
  if (ids.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "product.title",
      "product.status",
      "product.categories.handle",
      "product.seller.name",
      "product.seller.status",
      "product.certifications.kind",
      "product.certifications.status",
      "product.certifications.expires_on",
    ],
    filters: { id: ids },
  });
  const today = legalDateOf(new Date());
  for (const { product } of data as unknown as { product?: SaleRow | null }[]) {
    if (!product) continue;
    const problem = saleProblem(saleFactsOf(product), today);
    if (problem) throw notAllowed(problem.code, problem.message);
  }
}
