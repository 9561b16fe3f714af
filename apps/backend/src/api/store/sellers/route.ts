import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { publicSeller } from "./public-seller";
import type { ListSellersParams } from "./validators";

/** The makers who trade: `{ sellers, count, limit, offset }`; filters `q`, `kecamatan_code`. */
export async function GET(
  req: MedusaRequest<unknown, ListSellersParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, order = "name", ...filters } = req.validatedQuery as ListSellersParams;
  const service = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [column, direction] = order.startsWith("-") ? [order.slice(1), "DESC"] : [order, "ASC"];
  const [sellers, count] = await service.listAndCountSellers(
    { ...filters, status: "active" },
    { take: limit, skip: offset, order: { [column]: direction, id: "ASC" } },
  );
  res.json({ sellers: sellers.map(publicSeller), count, limit, offset });
}
