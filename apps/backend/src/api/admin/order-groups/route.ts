import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type OrderGroupModuleService from "../../../modules/order-group/service";
import { withoutToken } from "./respond";
import type { ListOrderGroupsParams } from "./validators";

/** The newest order groups: `{ order_groups, count, limit, offset }`; filter `status`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOrderGroupsParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as ListOrderGroupsParams;
  const service = req.scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [groups, count] = await service.listAndCountOrderGroups(filters, {
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "DESC" },
  });
  res.json({ order_groups: groups.map(withoutToken), count, limit, offset });
}
