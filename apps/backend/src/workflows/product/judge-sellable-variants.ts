import { legalDateOf, type SellerStatus, type ValidityFacts } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import { saleProblem, type SaleFacts } from "./sale-problem";

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
