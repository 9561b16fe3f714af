import { CATEGORIES } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows";

/** Creates those of the fifteen categories that are absent; returns the id of each by handle. */
export async function setupCategories(container: MedusaContainer): Promise<ReadonlyMap<string, string>> {
  const service = container.resolve(Modules.PRODUCT);
  const handles = CATEGORIES.map(({ handle }) => handle);
  const find = () =>
    service.listProductCategories({ handle: handles }, { select: ["id", "handle"], take: null });
  const existing = new Set((await find()).map(({ handle }) => handle));
  const absent = CATEGORIES.filter(({ handle }) => !existing.has(handle));
  if (absent.length > 0) {
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: absent.map(({ handle, name, name_en }) => ({
          handle,
          name,
          is_active: true,
          is_internal: false,
          rank: CATEGORIES.findIndex((one) => one.handle === handle),
          metadata: { name_en },
        })),
      },
    });
  }
  return new Map((await find()).map(({ handle, id }) => [handle, id]));
}
