import type { MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../errors/person-error";
import { groupOfOrder } from "../../../workflows/order-group/read-group";
import type { OwnOrderRef } from "../../../workflows/seller-order/handle-order";
import { readOwnOrders } from "../../../workflows/seller-order/read-own-orders";
import type { SellerRequest } from "../../guards/seller-scope";
import { pathId } from "../../path-id";

/** Answers with one of the shop's own orders: `{ order }`. */
async function respondWithOrder(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const orderId = pathId(req);
  const groupId = await groupOfOrder(req.scope, orderId);
  const [order] =
    groupId === null
      ? []
      : await readOwnOrders(req.scope, req.seller_context.seller_id, [{ orderId, groupId }]);
  if (!order) throw notFound("order_not_found", "Pesanan tidak ditemukan di toko Anda.");
  res.json({ order });
}

/** A route under `/seller/orders/:id`: does something to the own order, and answers with it. */
export function onOwnOrder<Body>(
  act: (req: SellerRequest<Body>, order: OwnOrderRef, body: Body) => Promise<void>,
) {
  return async (req: SellerRequest<Body>, res: MedusaResponse): Promise<void> => {
    const { seller_id: sellerId, member_id: memberId } = req.seller_context;
    await act(req, { orderId: pathId(req), sellerId, memberId }, req.validatedBody);
    await respondWithOrder(req as SellerRequest, res);
  };
}
