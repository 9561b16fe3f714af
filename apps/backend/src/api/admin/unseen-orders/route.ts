import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { findUnseenOrders } from "../../../workflows/unseen-order/find-unseen-orders";
import type { ListUnseenOrdersParams } from "./validators";

/**
 * Orders that wait for their maker and that nobody of the shop has opened for hours:
 * `{ unseen_orders, count, limit, offset }`. Nothing of the buyers is in it, so that mentors may read it.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListUnseenOrdersParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as ListUnseenOrdersParams;
  const { orders, count } = await findUnseenOrders(req.scope, { limit, offset });
  res.json({ unseen_orders: orders, count, limit, offset });
}
