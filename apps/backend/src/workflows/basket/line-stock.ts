import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import type { Basket, BasketItem, BasketVariant } from "../order-group/read-basket";

/** How many pieces of a line's goods can be had; null when they are not counted. */
export type Available = number | null;

interface Part {
  inventory_item_id: string;
  required_quantity: number;
}

/**
 * For every line how many pieces it can have at most. All pieces of an item come from one place, as when the order
 * is placed; what other lines of the basket want of the same item is taken off first.
 */
export async function availableByLine(
  container: MedusaContainer,
  basket: Basket,
): Promise<Map<string, Available>> {
  const lines = basket.items.flatMap((item) => {
    const variant = basket.variants.get(item.variant_id ?? "");
    return variant ? [{ item, variant }] : [];
  });
  const stock = await stockOf(container, lines, basket.locationIds);
  const wanted = new Map<string, number>();
  for (const { item, variant } of lines) {
    for (const part of countedParts(variant)) {
      const before = wanted.get(part.inventory_item_id) ?? 0;
      wanted.set(part.inventory_item_id, before + part.required_quantity * item.quantity);
    }
  }
  return new Map(
    lines.map(({ item, variant }) => {
      const parts = countedParts(variant);
      const most = parts.map((part) => {
        const own = part.required_quantity * item.quantity;
        const others = (wanted.get(part.inventory_item_id) ?? own) - own;
        const left = (stock.get(part.inventory_item_id) ?? 0) - others;
        return Math.max(0, Math.floor(left / part.required_quantity));
      });
      return [item.id, isCounted(variant) ? Math.min(...most, most.length === 0 ? 0 : Infinity) : null];
    }),
  );
}

function isCounted(variant: BasketVariant): boolean {
  return variant.manage_inventory && !variant.allow_backorder;
}

function countedParts(variant: BasketVariant): Part[] {
  return isCounted(variant) ? (variant.inventory_items ?? []) : [];
}

/** Pieces of every item at the place that has most of it. */
async function stockOf(
  container: MedusaContainer,
  lines: readonly { item: BasketItem; variant: BasketVariant }[],
  locationIds: string[],
): Promise<Map<string, number>> {
  const itemIds = lines.flatMap(({ variant }) => countedParts(variant).map((part) => part.inventory_item_id));
  const most = new Map<string, number>();
  if (itemIds.length === 0 || locationIds.length === 0) return most;
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: [...new Set(itemIds)], location_id: locationIds });
  for (const level of levels) {
    const available = level.stocked_quantity - level.reserved_quantity;
    most.set(level.inventory_item_id, Math.max(available, most.get(level.inventory_item_id) ?? 0));
  }
  return most;
}
