import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";

/**
 * Tells subscribers of the orders of a group, and notes that it was done. A crash in between makes the repair
 * job tell them again: subscribers hear of an order at least once.
 */
export async function announceOrderGroup(container: MedusaContainer, groupId: string): Promise<void> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const shares = await service.listOrderGroupShares(
    { order_group_id: groupId },
    { select: ["id", "order_id"] },
  );
  await container.resolve(Modules.EVENT_BUS).emit(
    shares.map((share) => ({ name: "order.placed", data: { id: share.order_id } })),
    {},
  );
  await service.updateOrderGroups({ id: groupId, announced_at: new Date() });
}
