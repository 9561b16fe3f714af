import type { SellerOrder } from "@gerai/contracts";
import type { MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../errors/person-error";
import { groupOfOrder } from "../../../workflows/order-group/read-group";
import type { OwnOrderRef } from "../../../workflows/seller-order/note-handling";
import { readOwnOrders } from "../../../workflows/seller-order/read-own-orders";
import type { SellerRequest } from "../../guards/seller-scope";
import { pathId } from "../../path-id";

/** The one of the shop's own orders that the address names. */
async function orderOf(req: SellerRequest): Promise<SellerOrder> {
  const orderId = pathId(req);
  const groupId = await groupOfOrder(req.scope, orderId);
  const [order] =
    groupId === null
      ? []
      : await readOwnOrders(req.scope, req.seller_context.seller_id, [{ orderId, groupId }]);
  if (!order) throw notFound("order_not_found", "Pesanan tidak ditemukan di toko Anda.");
  return order;
}

function refOf(req: SellerRequest): OwnOrderRef {
  const { seller_id: sellerId, member_id: memberId } = req.seller_context;
  return { orderId: pathId(req), sellerId, memberId };
}

/** A route under `/seller/orders/:id`: does something to the own order, and answers with it: `{ order }`. */
export function onOwnOrder<Body>(
  act: (req: SellerRequest<Body>, order: OwnOrderRef, body: Body) => Promise<void>,
) {
  return async (req: SellerRequest<Body>, res: MedusaResponse): Promise<void> => {
    await act(req, refOf(req), req.validatedBody);
    res.json({ order: await orderOf(req as SellerRequest) });
  };
}

/** A route that answers with a paper about the own order, as PDF. */
export function paperOfOwnOrder(
  name: string,
  print: (req: SellerRequest, order: SellerOrder, ref: OwnOrderRef) => Promise<Buffer>,
) {
  return async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
    const order = await orderOf(req);
    const paper = await print(req, order, refOf(req));
    res.setHeader("content-type", "application/pdf");
    res.setHeader("content-disposition", `inline; filename="${name}-${order.group_number}.pdf"`);
    res.setHeader("cache-control", "private, no-store");
    res.setHeader("x-content-type-options", "nosniff");
    res.send(paper);
  };
}
