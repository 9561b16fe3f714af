import {
  HOLIDAY_COLUMNS,
  holidayOf,
  legalDateOf,
  type HolidayColumns,
  type SellerStatus,
  type ValidityFacts,
} from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import { saleProblem, type SaleFacts } from "./sale-problem";

/** Goods as a query returns them, with category, maker and papers. */
export interface SaleRow {
  title: string;
  status: string;
  categories?: ({ handle: string } | null)[] | null;
  seller?: ({ name: string; status: SellerStatus } & HolidayColumns) | null;
  certifications?: (ValidityFacts | null)[] | null;
}

/** What `query.graph` on `variant` must be asked for, so that its product is a `SaleRow`. */
export const SALE_FIELDS: readonly string[] = [
  "title",
  "status",
  "categories.handle",
  ...["name", "status", ...HOLIDAY_COLUMNS].map((column) => `seller.${column}`),
  ...["kind", "status", "expires_on"].map((column) => `certifications.${column}`),
].map((field) => `product.${field}`);

/** The facts of goods out of a query's row. */
export function saleFactsOf(product: SaleRow): SaleFacts {
  return {
    title: product.title,
    status: product.status,
    seller: product.seller ? { ...product.seller, holiday: holidayOf(product.seller) } : null,
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
    fields: ["id", ...SALE_FIELDS],
    filters: { id: ids },
  });
  const today = legalDateOf(new Date());
  for (const { product } of data as unknown as { product?: SaleRow | null }[]) {
    if (!product) continue;
    const problem = saleProblem(saleFactsOf(product), today);
    if (problem) throw notAllowed(problem.code, problem.message);
  }
}
