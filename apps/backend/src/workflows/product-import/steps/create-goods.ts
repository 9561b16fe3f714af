import type { CreateProductDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** A created product with its only variant. */
export interface CreatedGoods {
  product_id: string;
  variant_id: string;
}

/** Creates products with their variant, in the order given. Compensation deletes them. */
export const createGoodsStep = createStep(
  "create-imported-goods",
  async (products: CreateProductDTO[], { container }) => {
    const service = container.resolve(Modules.PRODUCT);
    const created = await service.createProducts(products);
    const byHandle = new Map(created.map((product) => [product.handle, product]));
    // Answered in whichever order; the handle of an imported product is its own.
    const goods = products.map(({ handle }): CreatedGoods => {
      const product = byHandle.get(handle ?? "");
      return { product_id: product?.id ?? "", variant_id: product?.variants[0]?.id ?? "" };
    });
    return new StepResponse(
      goods,
      created.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(Modules.PRODUCT).deleteProducts(ids);
  },
);
