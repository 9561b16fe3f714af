import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { ExistingGoods } from "./plan-import";

/** Ids per query; more makes the statement, not the answer, the cost. */
const CHUNK = 200;

/** What is read of a product. */
interface ProductRow {
  id: string;
  external_id: string | null;
  status: string;
  metadata: Record<string, unknown> | null;
  variants?: {
    id: string;
    inventory_items?: { inventory_item_id: string }[] | null;
    options?: { id: string; value: string }[] | null;
  }[];
  seller?: { id: string } | null;
}

/** The products that earlier runs made of these rows. */
export async function findExisting(
  container: MedusaContainer,
  externalIds: readonly string[],
): Promise<ExistingGoods[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const found: ExistingGoods[] = [];
  for (let start = 0; start < externalIds.length; start += CHUNK) {
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "id",
        "external_id",
        "status",
        "metadata",
        "variants.id",
        "variants.inventory_items.inventory_item_id",
        "variants.options.id",
        "variants.options.value",
        "seller.id",
      ],
      filters: { external_id: externalIds.slice(start, start + CHUNK) },
    });
    found.push(...(data as unknown as ProductRow[]).map(toExisting));
  }
  return found;
}

function toExisting(row: ProductRow): ExistingGoods {
  const variant = row.variants?.[0];
  const value = variant?.options?.[0];
  return {
    id: row.id,
    externalId: row.external_id ?? "",
    status: row.status,
    metadata: row.metadata ?? {},
    variant: variant
      ? {
          id: variant.id,
          inventoryItemId: variant.inventory_items?.[0]?.inventory_item_id ?? null,
          optionValue: value ? { id: value.id, value: value.value } : null,
        }
      : null,
    sellerId: row.seller?.id ?? null,
  };
}
