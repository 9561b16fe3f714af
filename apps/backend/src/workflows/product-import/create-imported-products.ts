import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";

/** New goods of one maker and how many of each lie on the shelf. */
export interface CreateImportedProductsInput {
  seller_id: string;
  stock_location_id: string;
  products: CreateProductWorkflowInputDTO[];
  /** Pieces, in the order of the products; each has one variant. */
  stock: number[];
}

/** What is read of a created variant. */
interface VariantItems {
  product_id: string;
  inventory_items?: { inventory_item_id: string }[];
}

/** Creates goods with price, maker and stock, all or none: a failure anywhere takes back everything. */
export const createImportedProductsWorkflow = createWorkflow(
  "create-imported-products",
  (input: CreateImportedProductsInput) => {
    const created = createProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        products: data.input.products,
        additional_data: { seller_id: data.input.seller_id },
      })),
    });
    const variants = useQueryGraphStep({
      entity: "variant",
      fields: ["id", "product_id", "inventory_items.inventory_item_id"],
      filters: transform({ created }, (data) => ({ product_id: data.created.map(({ id }) => id) })),
    }).config({ name: "read-created-variants" });
    const levels = transform({ input, created, variants }, (data) => {
      const stockOf = new Map(data.created.map(({ id }, index) => [id, data.input.stock[index] ?? 0]));
      return (data.variants.data as unknown as VariantItems[]).flatMap((variant) =>
        (variant.inventory_items ?? []).map(({ inventory_item_id }) => ({
          inventory_item_id,
          location_id: data.input.stock_location_id,
          stocked_quantity: stockOf.get(variant.product_id) ?? 0,
        })),
      );
    });
    createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels: levels } });
    return new WorkflowResponse(transform({ created }, (data) => data.created.map(({ id }) => ({ id }))));
  },
);
