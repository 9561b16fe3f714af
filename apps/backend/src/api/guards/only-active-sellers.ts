import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Keeps goods of makers who may not trade out of core's Store routes. Only suspension leads here, as goods
 * cannot be published before their maker is admitted; the list of their goods is therefore short.
 * @param column where the product's id stands in the rows of the route
 */
export function onlyActiveSellers(column: "id" | "product_id") {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["products.id"],
      filters: { status: ["pending", "suspended"] },
    });
    const hidden = (data as unknown as { products?: ({ id: string } | null)[] }[]).flatMap((seller) =>
      (seller.products ?? []).flatMap((product) => product?.id ?? []),
    );
    if (hidden.length > 0) {
      const { $and: earlier, ...filters } = req.filterableFields;
      req.filterableFields = {
        ...filters,
        $and: [...(Array.isArray(earlier) ? (earlier as unknown[]) : []), { [column]: { $nin: hidden } }],
      };
    }
    next();
  };
}
