import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { readOrder } from "../order/read-order";
import { moveGroup } from "./move-group";
import { groupLock, readGroup } from "./read-group";
import { cancelOrder, settleGroup } from "./settle-group";

/** Who calls a group off, and why. */
export interface CancelGroupInput {
  groupId: string;
  actorId: string;
  reason: string;
}

/**
 * An operator calls a whole group off: nobody can pay it any more, what was paid is given back, stock is released.
 * @throws MedusaError when goods have left already, or the group has ended otherwise
 */
export async function cancelGroup(
  container: MedusaContainer,
  { groupId, actorId, reason }: CancelGroupInput,
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    const { status, shares } = await readGroup(container, groupId);
    if (status === "expired") {
      throw notAllowed(
        "order_group_ended",
        "Batas waktu pembayaran pesanan ini sudah lewat; pesanannya sudah berakhir.",
      );
    }
    const live = shares.filter((share) => !share.canceled);
    for (const { orderId } of live) await refuseGoodsOut(container, orderId);
    if (status !== "canceled") {
      await container
        .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
        .updateOrderGroups({ id: groupId, ended_by: actorId, ended_reason: reason });
      await moveGroup(container, groupId, [status], "canceled");
    }
    for (const { orderId } of live) await cancelOrder(container, orderId, actorId);
    await settleGroup(container, groupId);
  });
}

async function refuseGoodsOut(container: MedusaContainer, orderId: string): Promise<void> {
  const { state } = await readOrder(container, orderId);
  if (state !== "shipped" && state !== "done") return;
  throw notAllowed(
    "order_goods_out",
    "Sebagian barang sudah dikirim atau diterima. Batalkan pesanan toko lain satu per satu, dan kembalikan uangnya bila perlu.",
  );
}
