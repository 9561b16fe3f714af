import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { inOneTransaction } from "../../order-group/shared-transaction";
import { lockStock } from "../../order/lock-stock";

/** So many pieces more or fewer on the shelf; a difference, so that an order placed meanwhile is not forgotten. */
export interface StockChange {
  inventory_item_id: string;
  location_id: string;
  by: number;
}

/**
 * Changes what lies on the shelf, all of it or nothing. What is ordered stays: fewer than nothing is never left to
 * sell. Compensation changes back what was changed.
 */
export const adjustStockStep = createStep(
  "adjust-stock",
  async (changes: StockChange[], { container }) => new StepResponse(null, await adjust(container, changes)),
  async (done, { container }) => {
    await adjust(
      container,
      (done ?? []).map((change) => ({ ...change, by: -change.by })),
    );
  },
);

/** The stock rows are locked before they are read: Medusa reads a number, adds to it and writes it back. */
async function adjust(container: MedusaContainer, changes: StockChange[]): Promise<StockChange[]> {
  if (changes.length === 0) return [];
  return await inOneTransaction(container, async (transaction) => {
    const { sql } = transaction;
    const ids = changes.map((change) => change.inventory_item_id);
    await lockStock(sql, ids);
    const { rows } = await sql.raw(
      `select inventory_item_id as id, location_id as place,
         greatest(stocked_quantity - reserved_quantity, 0)::float8 as available
       from inventory_level where inventory_item_id = any(?) and deleted_at is null`,
      [ids],
    );
    const done: StockChange[] = [];
    for (const { inventory_item_id: item, location_id: place, by: wished } of changes) {
      const available = Number(rows.find((row) => row.id === item && row.place === place)?.available ?? 0);
      const by = Math.max(wished, -available);
      if (by === 0) continue;
      await container
        .resolve(Modules.INVENTORY)
        .adjustInventory(item, place, by, transaction.context(Modules.INVENTORY));
      done.push({ inventory_item_id: item, location_id: place, by });
    }
    return done;
  });
}
