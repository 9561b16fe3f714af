import type { MedusaResponse } from "@medusajs/framework/http";

import { findOwnOrders } from "../../../workflows/seller-order/find-own-orders";
import { readOwnOrders } from "../../../workflows/seller-order/read-own-orders";
import type { SellerRequest } from "../../guards/seller-scope";
import type { ListOwnOrdersParams } from "./validators";

/**
 * The shop's own orders: `{ orders, counts, stages, count, limit, offset }`; filters `state` and `stage`. Looking at the
 * list is not opening an order.
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const filter = req.validatedQuery as unknown as ListOwnOrdersParams;
  const { seller_id: sellerId } = req.seller_context;
  const { orders, count, counts, stages } = await findOwnOrders(req.scope, sellerId, filter);
  res.json({
    orders: await readOwnOrders(req.scope, sellerId, orders),
    counts,
    stages,
    count,
    limit: filter.limit,
    offset: filter.offset,
  });
}
