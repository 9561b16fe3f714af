import {
  bulkAcceptedSchema,
  sellerOrderSchema,
  sellerOrdersSchema,
  type BulkAccepted,
  type SellerOrder,
  type SellerOrders,
  type SellerOrderStage,
} from "@gerai/contracts";
import { z } from "zod";

import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";

import { ORDERS_PER_PAGE } from "./tabs";

const answerSchema = z.object({ order: sellerOrderSchema });
const pathOf = (id: string) => `/seller/orders/${encodeURIComponent(id)}`;

/** What a shop does with one of its orders. */
export type OrderAct = "accept" | "pack" | "ship" | "ready-for-pickup" | "done" | "cancel";

/** One page of the shop's own orders of a stage. */
export async function findOrders(
  context: ForWhom,
  stage: SellerOrderStage,
  page: number,
): Promise<Answer<SellerOrders>> {
  const offset = (page - 1) * ORDERS_PER_PAGE;
  return await sellerBackendFor(context).get(
    `/seller/orders?stage=${stage}&limit=${ORDERS_PER_PAGE}&offset=${offset}`,
    sellerOrdersSchema,
  );
}

/** One of the shop's own orders; asking for it counts as opening it. */
export async function getOrder(context: ForWhom, id: string): Promise<Answer<SellerOrder>> {
  return unwrapped(await sellerBackendFor(context).get(pathOf(id), answerSchema));
}

/** Takes a step with an order. */
export async function actOnOrder(
  context: ForWhom,
  id: string,
  act: OrderAct,
  body: object = {},
): Promise<Answer<SellerOrder>> {
  return unwrapped(await sellerBackendFor(context).post(`${pathOf(id)}/${act}`, body, answerSchema));
}

/** Takes several orders on; each is answered for itself. */
export async function acceptOrders(context: ForWhom, ids: readonly string[]): Promise<Answer<BulkAccepted>> {
  return await sellerBackendFor(context).post("/seller/orders/bulk-accept", { ids }, bulkAcceptedSchema);
}

/** A paper about an order, as the backend prints it. */
export async function orderPaper(
  context: ForWhom,
  id: string,
  paper: "label" | "packing-slip",
): Promise<Response> {
  return await sellerBackendFor(context).download(`${pathOf(id)}/${paper}`);
}

function unwrapped(answer: Answer<{ order: SellerOrder }>): Answer<SellerOrder> {
  return answer.ok ? { ok: true, data: answer.data.order } : answer;
}
