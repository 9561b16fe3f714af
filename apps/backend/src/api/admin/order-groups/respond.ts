import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../errors/person-error";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type OrderGroupModuleService from "../../../modules/order-group/service";
import { pathId } from "../../path-id";

/** Answers with a group and its shares. The token stays with the buyer: it opens the order without a login. */
export async function respondWithOrderGroup(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const service = req.scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [group] = await service.listOrderGroups({ id: pathId(req) }, { take: 1, relations: ["shares"] });
  if (!group) throw notFound("order_group_not_found", "Pesanan tidak ditemukan.");
  res.json({ order_group: withoutToken(group) });
}

/** A group as operators see it. */
export function withoutToken<Group extends { token: string }>(group: Group): Omit<Group, "token"> {
  const { token: _token, ...shown } = group;
  return shown;
}
