import type { UpsertProductDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** What changes in a product and its variant; what is absent stays. */
export interface ChangedGoods {
  product: UpsertProductDTO & { id: string };
  variant: { id: string; title: string; sku?: string | undefined };
}

interface Before {
  products: UpsertProductDTO[];
  variants: { id: string; title: string; sku: string | null }[];
}

/** Changes products and their variants. Compensation writes back what they were. */
export const updateGoodsStep = createStep(
  "update-imported-goods",
  async (goods: ChangedGoods[], { container }) => {
    const service = container.resolve(Modules.PRODUCT);
    const found = await service.listProducts(
      { id: goods.map(({ product }) => product.id) },
      { relations: ["categories", "tags", "variants"], take: null },
    );
    const before: Before = {
      products: found.map((product) => ({
        id: product.id,
        title: product.title,
        description: product.description ?? "",
        status: product.status,
        metadata: product.metadata ?? {},
        category_ids: (product.categories ?? []).map(({ id }) => id),
        tag_ids: product.tags.map(({ id }) => id),
        ...(product.weight === null ? {} : { weight: product.weight }),
      })),
      variants: found.flatMap(({ variants }) =>
        variants.map(({ id, title, sku }) => ({ id, title, sku: sku ?? null })),
      ),
    };
    await service.upsertProductVariants(goods.map(({ variant }) => variant));
    await service.upsertProducts(goods.map(({ product }) => product));
    return new StepResponse(null, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const service = container.resolve(Modules.PRODUCT);
    await service.upsertProducts(before.products);
    await service.upsertProductVariants(before.variants);
  },
);
