import type { ContactAttempt, ContactChannel } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { notFound } from "../../errors/person-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { attemptView } from "./find-unseen-orders";

/** What somebody tried. */
export interface ContactAttemptInput {
  orderId: string;
  channel: ContactChannel;
  note: string | null;
  madeBy: string;
}

/**
 * Writes down that somebody tried to reach the maker of an order. Also of one that was opened meanwhile: who has
 * telephoned must not be refused for it. It is never taken back, so nothing compensates it.
 */
export async function recordContactAttempt(
  container: MedusaContainer,
  { orderId, channel, note, madeBy }: ContactAttemptInput,
): Promise<ContactAttempt> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const known = await service.listOrderGroupShares({ order_id: orderId }, { take: 1, select: ["id"] });
  if (known.length === 0) throw notFound("order_not_found", "Pesanan tidak ditemukan.");
  return attemptView(
    await service.createOrderContactAttempts({ order_id: orderId, channel, note, made_by: madeBy }),
  );
}
