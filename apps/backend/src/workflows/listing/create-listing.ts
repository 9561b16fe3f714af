import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";

import { judgePreparationStep } from "./steps/judge-preparation";
import { keepListingFactsStep, type ListingFactsChange } from "./steps/keep-listing-facts";

export interface CreateListingInput {
  seller_id: string;
  stock_location_id: string;
  product: CreateProductWorkflowInputDTO;
  /** Pieces on the shelf by title of the variant. */
  stock: Record<string, number>;
  facts: ListingFactsChange;
}

interface VariantItems {
  title: string;
  inventory_items?: { inventory_item_id: string }[];
}

/** Creates one of a maker's goods as a draft: variants, prices, stock, all or none. */
export const createListingWorkflow = createWorkflow("create-listing", (input: CreateListingInput) => {
  when({ input }, (data) => (data.input.facts.prepared_by ?? null) !== null).then(() => {
    judgePreparationStep(
      transform({ input }, (data) => ({
        seller_id: data.input.seller_id,
        product_id: null,
        status: data.input.product.status ?? null,
      })),
    );
  });
  const created = createProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      products: [data.input.product],
      additional_data: { seller_id: data.input.seller_id },
    })),
  });
  const id = transform({ created }, (data) => data.created[0]?.id ?? "");
  const variants = useQueryGraphStep({
    entity: "variant",
    fields: ["id", "title", "inventory_items.inventory_item_id"],
    filters: transform({ id }, (data) => ({ product_id: data.id })),
  }).config({ name: "read-listed-variants" });
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ input, variants }, (data) => ({
      inventory_levels: (data.variants.data as unknown as VariantItems[]).flatMap((variant) =>
        (variant.inventory_items ?? []).map(({ inventory_item_id }) => ({
          inventory_item_id,
          location_id: data.input.stock_location_id,
          stocked_quantity: data.input.stock[variant.title] ?? 0,
        })),
      ),
    })),
  });
  keepListingFactsStep(
    transform({ input, id }, (data) => ({
      product_id: data.id,
      seller_id: data.input.seller_id,
      change: data.input.facts,
    })),
  );
  return new WorkflowResponse(transform({ id }, (data) => ({ id: data.id })));
});
