import type { CreateProductDTO } from "@medusajs/framework/types";
import { ProductWorkflowEvents } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { createGoodsStep } from "./steps/create-goods";
import { createPricesStep } from "./steps/create-prices";
import { createStockStep } from "./steps/create-stock";
import { linkGoodsStep } from "./steps/link-goods";

/** One new product: it has one variant, one price in rupiah, and so many pieces on the shelf. */
export interface NewGoods {
  product: CreateProductDTO;
  sku: string | undefined;
  price: number;
  pieces: number;
}

/** New goods of one maker. */
export interface CreateImportedProductsInput {
  seller_id: string;
  stock_location_id: string;
  sales_channel_id: string;
  /** The maker's own. */
  shipping_profile_id: string;
  goods: NewGoods[];
}

/**
 * Creates goods with price, maker and stock, all or none: a failure anywhere takes back everything. Medusa's own
 * workflow does the same one product at a time in many places; here each module is asked once for all.
 */
export const createImportedProductsWorkflow = createWorkflow(
  "create-imported-products",
  (input: CreateImportedProductsInput) => {
    const created = createGoodsStep(
      transform({ input }, (data) => data.input.goods.map(({ product }) => product)),
    );
    const prices = createPricesStep(
      transform({ input }, (data) => data.input.goods.map(({ price }) => price)),
    );
    const items = createStockStep(
      transform({ input }, (data) => ({
        location_id: data.input.stock_location_id,
        stock: data.input.goods.map(({ product, sku, pieces }) => ({
          title: product.variants?.[0]?.title ?? product.title,
          sku,
          weight: product.weight ?? undefined,
          pieces,
        })),
      })),
    );
    linkGoodsStep(
      transform({ input, created, prices, items }, (data) => ({
        seller_id: data.input.seller_id,
        sales_channel_id: data.input.sales_channel_id,
        shipping_profile_id: data.input.shipping_profile_id,
        goods: data.created,
        prices: data.prices,
        items: data.items,
      })),
    );
    emitEventStep({
      eventName: ProductWorkflowEvents.CREATED,
      data: transform({ created }, (data) => data.created.map(({ product_id }) => ({ id: product_id }))),
    });
    return new WorkflowResponse(created);
  },
);
