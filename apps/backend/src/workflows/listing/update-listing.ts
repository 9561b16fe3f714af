import type {
  CreateProductVariantWorkflowInputDTO,
  UpdateProductVariantWorkflowInputDTO,
  UpdateProductWorkflowInputDTO,
} from "@medusajs/framework/types";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";

import type { RenameOptionValueInput } from "../product-import/steps/rename-option-value";
import { resubmitProductStep } from "../product-review/steps/resubmit-product";
import { adjustStockStep, type StockChange } from "./steps/adjust-stock";
import { judgePreparationStep } from "./steps/judge-preparation";
import { keepListingFactsStep, type ListingFactsChange } from "./steps/keep-listing-facts";
import { renameVariantsStep } from "./steps/rename-variants";

/** A change of one of a maker's goods, taken apart into what Medusa can write. */
export interface UpdateListingInput {
  seller_id: string;
  stock_location_id: string;
  product: UpdateProductWorkflowInputDTO & { id: string };
  renames: RenameOptionValueInput[];
  /** New values of the one option. */
  option: { product_option_id: string; add: { value: string }[] } | null;
  change: (UpdateProductVariantWorkflowInputDTO & { id: string })[];
  add: (CreateProductVariantWorkflowInputDTO & { product_id: string })[];
  /** Pieces of the new variants by title. */
  add_stock: Record<string, number>;
  remove: string[];
  stock: StockChange[];
  facts: ListingFactsChange;
}

interface VariantItems {
  title: string;
  inventory_items?: { inventory_item_id: string }[];
}

/** Changes one of a maker's goods, all or nothing. The product itself comes last: the database then judges the whole. */
export const updateListingWorkflow = createWorkflow("update-listing", (input: UpdateListingInput) => {
  when({ input }, (data) => (data.input.facts.prepared_by ?? null) !== null).then(() => {
    judgePreparationStep(
      transform({ input }, (data) => ({
        seller_id: data.input.seller_id,
        product_id: data.input.product.id,
        status: data.input.product.status ?? null,
      })),
    );
  });
  when({ input }, (data) => data.input.renames.length > 0).then(() => {
    renameVariantsStep(transform({ input }, (data) => data.input.renames));
  });
  when({ input }, (data) => data.input.option !== null).then(() => {
    setProductProductOptionsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        product_id: data.input.product.id,
        update: data.input.option === null ? [] : [data.input.option],
      })),
    });
  });
  when({ input }, (data) => data.input.change.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ product_variants: data.input.change })),
    });
  });
  when({ input }, (data) => data.input.add.length > 0).then(() => {
    const added = createProductVariantsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ product_variants: data.input.add })),
    });
    const variants = useQueryGraphStep({
      entity: "variant",
      fields: ["id", "title", "inventory_items.inventory_item_id"],
      filters: transform({ added }, (data) => ({ id: data.added.map((variant) => variant.id) })),
    }).config({ name: "read-added-variants" });
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ input, variants }, (data) => ({
        inventory_levels: (data.variants.data as unknown as VariantItems[]).flatMap((variant) =>
          (variant.inventory_items ?? []).map(({ inventory_item_id }) => ({
            inventory_item_id,
            location_id: data.input.stock_location_id,
            stocked_quantity: data.input.add_stock[variant.title] ?? 0,
          })),
        ),
      })),
    });
  });
  when({ input }, (data) => data.input.stock.length > 0).then(() => {
    adjustStockStep(transform({ input }, (data) => data.input.stock));
  });
  when({ input }, (data) => data.input.remove.length > 0).then(() => {
    deleteProductVariantsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ ids: data.input.remove })),
    });
  });
  keepListingFactsStep(
    transform({ input }, (data) => ({
      product_id: data.input.product.id,
      seller_id: data.input.seller_id,
      change: {
        ...data.input.facts,
        // The maker confirms by publishing: what somebody had prepared is their own from then on.
        ...(data.input.product.status === "published" ? { prepared_by: null } : {}),
      },
    })),
  );
  when({ input }, (data) => data.input.product.status === "published").then(() => {
    resubmitProductStep(transform({ input }, (data) => ({ product_id: data.input.product.id })));
  });
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({ products: [data.input.product] })),
  });
  return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.product.id })));
});
