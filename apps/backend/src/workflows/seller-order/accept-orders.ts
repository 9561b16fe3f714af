import type { BulkAccepted } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { acceptOrder } from "./handle-order";

type Result = BulkAccepted["results"][number];

const UNKNOWN: Result = {
  id: null,
  accepted: false,
  message: "Pesanan tidak ditemukan di toko Anda.",
  code: "order_not_found",
};

/**
 * The shop takes several orders on; each is judged for itself, so that one which is no longer new keeps none of the
 * others waiting. What is not the shop's own is told as unknown.
 */
export async function acceptOrders(
  container: MedusaContainer,
  by: { sellerId: string; memberId: string },
  orderIds: readonly string[],
): Promise<BulkAccepted> {
  const ids = [...new Set(orderIds)];
  const own = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroupShares(
      { order_id: ids, seller_id: by.sellerId },
      { take: ids.length, select: ["id", "order_id"] },
    );
  const known = new Set(own.map((share) => share.order_id));
  const results: Result[] = [];
  for (const id of ids) {
    results.push(known.has(id) ? await acceptOne(container, { ...by, orderId: id }) : UNKNOWN);
  }
  const accepted = results.filter((one) => one.accepted).length;
  return { results, accepted, refused: results.length - accepted };
}

async function acceptOne(
  container: MedusaContainer,
  order: { orderId: string; sellerId: string; memberId: string },
): Promise<Result> {
  try {
    await acceptOrder(container, order);
    return { id: order.orderId, accepted: true, message: null, code: null };
  } catch (error) {
    if (error instanceof MedusaError) {
      return { id: order.orderId, accepted: false, message: error.message, code: error.code ?? error.type };
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Order ${order.orderId} was not accepted`, error instanceof Error ? error : undefined);
    return {
      id: order.orderId,
      accepted: false,
      message: "Pesanan ini belum dapat diterima karena gangguan. Coba lagi sebentar lagi.",
      code: "failed",
    };
  }
}
