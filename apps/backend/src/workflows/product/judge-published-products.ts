import type { SellerStatus } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import { publishProblems, type PublishProblem } from "./publish-rules";

/** What is read of a product to judge it. */
interface PublishRow {
  title: string;
  metadata: Record<string, unknown> | null;
  categories?: ({ handle: string } | null)[] | null;
  seller?: { status: SellerStatus } | null;
}

/**
 * Refuses when any of the products is published without being fit for it.
 * @param assigned a maker who is about to be linked, where the link does not exist yet
 * @throws MedusaError naming every reason, in Indonesian
 */
export async function judgePublishedProducts(
  container: MedusaContainer,
  productIds: string[],
  assigned?: { status: SellerStatus } | null,
): Promise<void> {
  if (productIds.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "title", "metadata", "categories.handle", "seller.status"],
    filters: { id: productIds, status: "published" },
  });
  for (const product of data as unknown as PublishRow[]) {
    const problems = publishProblems({
      title: product.title,
      seller: assigned ?? (product.seller ? { status: product.seller.status } : null),
      category_handles: (product.categories ?? []).flatMap((category) => category?.handle ?? []),
      metadata: product.metadata,
    });
    if (problems[0]) throw notAllowed(problems[0].code, sentence(product.title, problems));
  }
}

function sentence(title: string, problems: PublishProblem[]): string {
  return `Produk "${title}" belum dapat terbit: ${problems.map((problem) => problem.message).join("; ")}.`;
}
