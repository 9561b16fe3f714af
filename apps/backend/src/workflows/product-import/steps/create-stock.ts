import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Pieces of one new product on the shelf. */
export interface NewStock {
  title: string;
  sku: string | undefined;
  weight: number | undefined;
  pieces: number;
}

export interface CreateStockInput {
  location_id: string;
  stock: NewStock[];
}

/** Creates stock items with what lies on the shelf, in the order given. Compensation deletes them. */
export const createStockStep = createStep(
  "create-imported-stock",
  async ({ location_id, stock }: CreateStockInput, { container }) => {
    const service = container.resolve(Modules.INVENTORY);
    const items = await service.createInventoryItems(
      stock.map(({ title, sku, weight }) => ({
        title,
        description: title,
        sku,
        weight,
        requires_shipping: true,
      })),
    );
    const ids = items.map(({ id }) => id);
    await service.createInventoryLevels(
      ids.map((id, at) => ({
        inventory_item_id: id,
        location_id,
        stocked_quantity: stock[at]?.pieces ?? 0,
      })),
    );
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(Modules.INVENTORY).deleteInventoryItems(ids);
  },
);
