import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** So many pieces more or fewer on the shelf; a difference, so that an order placed meanwhile is not forgotten. */
export interface StockChange {
  inventory_item_id: string;
  location_id: string;
  by: number;
}

/** Changes what lies on the shelf. Compensation changes it back. */
export const adjustStockStep = createStep(
  "adjust-stock",
  async (changes: StockChange[], { container }) => {
    const inventory = container.resolve(Modules.INVENTORY);
    const done: StockChange[] = [];
    for (const change of changes) {
      await inventory.adjustInventory(change.inventory_item_id, change.location_id, change.by);
      done.push(change);
    }
    return new StepResponse(null, done);
  },
  async (done, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY);
    for (const { inventory_item_id: item, location_id: place, by } of done ?? []) {
      await inventory.adjustInventory(item, place, -by);
    }
  },
);
