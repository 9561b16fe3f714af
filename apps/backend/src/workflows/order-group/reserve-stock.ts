import type { IInventoryService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import type { JudgedLine } from "./judge-basket";
import type { SharedTransaction, Sql } from "./shared-transaction";

interface Level {
  inventory_item_id: string;
  location_id: string;
  available: number;
}

/** A line of an order that takes stock. */
export interface StockLine extends Pick<JudgedLine, "item" | "variant" | "product"> {
  /** Id of the line in the order that is about to be written. */
  orderLineId: string;
}

interface Need {
  line: StockLine;
  inventory_item_id: string;
  quantity: number;
}

/**
 * Reserves the stock of all lines. The rows are locked in the order of their ids, so two baskets can only wait
 * for each other in a line, never in a circle; what several lines want of one item is summed before it is
 * compared, which Medusa's own check leaves out.
 * @throws MedusaError naming the goods that are short
 */
export async function reserveStock(
  transaction: SharedTransaction,
  inventory: IInventoryService,
  lines: StockLine[],
  locationIds: string[],
): Promise<void> {
  const needs = lines.flatMap(needsOf);
  if (needs.length === 0) return;
  const levels = await lockLevels(
    transaction.sql,
    needs.map((need) => need.inventory_item_id),
    locationIds,
  );
  const reservations = [...new Set(needs.map((need) => need.inventory_item_id))].flatMap((itemId) => {
    const wanted = needs.filter((need) => need.inventory_item_id === itemId);
    const location = locationFor(
      wanted,
      levels.filter((level) => level.inventory_item_id === itemId),
    );
    return wanted.map(({ line, quantity }) => ({
      line_item_id: line.orderLineId,
      inventory_item_id: itemId,
      location_id: location,
      quantity,
      allow_backorder: line.variant.allow_backorder,
    }));
  });
  await inventory.createReservationItems(reservations, transaction.context(Modules.INVENTORY));
}

function needsOf(line: StockLine): Need[] {
  const { variant, product, item } = line;
  if (!variant.manage_inventory) return [];
  const parts = variant.inventory_items ?? [];
  if (parts.length === 0) {
    throw notAllowed("stock_unknown", `Stok "${product.title}" belum dicatat oleh tokonya.`);
  }
  return parts.map((part) => ({
    line,
    inventory_item_id: part.inventory_item_id,
    quantity: part.required_quantity * item.quantity,
  }));
}

async function lockLevels(sql: Sql, itemIds: string[], locationIds: string[]): Promise<Level[]> {
  const { rows } = await sql.raw(
    `select inventory_item_id, location_id, (stocked_quantity - reserved_quantity)::float8 as available
     from inventory_level
     where inventory_item_id = any(?) and location_id = any(?) and deleted_at is null
     order by id for update`,
    [[...new Set(itemIds)], locationIds],
  );
  return rows as unknown as Level[];
}

/** All pieces of an item come from one place: the first that has enough. */
function locationFor(wanted: Need[], levels: Level[]): string {
  const total = wanted.reduce((sum, need) => sum + need.quantity, 0);
  const backorder = wanted.every((need) => need.line.variant.allow_backorder);
  const level = levels.find((one) => one.available >= total) ?? (backorder ? levels[0] : undefined);
  if (level) return level.location_id;
  const title = wanted[0]?.line.product.title ?? "";
  const left = Math.max(0, ...levels.map((one) => one.available));
  throw notAllowed(
    "out_of_stock",
    left > 0
      ? `Stok "${title}" tinggal ${left}. Kurangi jumlahnya di keranjang.`
      : `Stok "${title}" habis. Hapus dari keranjang untuk melanjutkan.`,
  );
}
