import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/**
 * Answers 404 when a record that the request names does not exist, for core routes that would stumble over it and
 * answer 500.
 * @param entity name of the record in the query graph
 * @param idOf where the request names it
 */
export function mustExist(
  entity: "cart" | "payment_collection" | "shipping_option",
  idOf: (req: MedusaRequest) => unknown,
) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const id = idOf(req);
    const { data } = await req.scope
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity, fields: ["id"], filters: { id: String(id) } });
    if (data.length === 0) {
      next(
        new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `There is no ${entity.replaceAll("_", " ")} with this id`,
        ),
      );
      return;
    }
    next();
  };
}
