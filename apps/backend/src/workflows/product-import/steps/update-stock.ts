import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** How many pieces lie at a place. */
export interface StockLevel {
  inventory_item_id: string;
  location_id: string;
  stocked_quantity: number;
}

/** Sets what lies on the shelf. Compensation sets it back. */
export const updateStockStep = createStep(
  "update-imported-stock",
  async (levels: StockLevel[], { container }) => {
    if (levels.length === 0) return new StepResponse(null, []);
    const service = container.resolve(Modules.INVENTORY);
    const found = await service.listInventoryLevels(
      {
        inventory_item_id: levels.map((one) => one.inventory_item_id),
        location_id: [...new Set(levels.map((one) => one.location_id))],
      },
      { take: null },
    );
    const before = found.map(({ inventory_item_id, location_id, stocked_quantity }): StockLevel => ({
      inventory_item_id,
      location_id,
      stocked_quantity,
    }));
    const known = new Map(before.map((one) => [one.inventory_item_id, one.stocked_quantity]));
    const changed = levels.filter(
      ({ inventory_item_id: id, stocked_quantity: pieces }) => known.has(id) && known.get(id) !== pieces,
    );
    if (changed.length > 0) await service.updateInventoryLevels(changed);
    const ids = new Set(changed.map((one) => one.inventory_item_id));
    return new StepResponse(
      null,
      before.filter((one) => ids.has(one.inventory_item_id)),
    );
  },
  async (before, { container }) => {
    if (before && before.length > 0) {
      await container.resolve(Modules.INVENTORY).updateInventoryLevels(before);
    }
  },
);
