import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { readBuyerGroups } from "../../../workflows/order-group/read-buyer-groups";
import { buyerView } from "./buyer-view";
import type { ListOwnOrderGroupsParams } from "./validators";

/** The order groups of an account, newest first: `{ order_groups, count, limit, offset }`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOwnOrderGroupsParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as ListOwnOrderGroupsParams;
  const customerId = req.auth_context.actor_id;
  const page = { take: limit, skip: offset };
  const [found, count] = await readBuyerGroups(req.scope, { customer_id: customerId }, page);
  const asker = { full: true, customerId };
  res.set("cache-control", "private, no-store");
  res.json({ order_groups: found.map((one) => buyerView(one, asker)), count, limit, offset });
}
