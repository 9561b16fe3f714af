import type { MedusaContainer } from "@medusajs/framework/types";

import { onlinePaymentView } from "../../../workflows/online-payment/online-payment-view";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type OrderGroupModuleService from "../../../modules/order-group/service";

/** What a snapshot says of its maker. */
interface SnapshotSeller {
  id: string;
  name: string;
  handle: string;
}

/** What the buyer's own browser is told of a group right after placing it. */
export async function answerOf(container: MedusaContainer, groupId: string) {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const group = await service.retrieveOrderGroup(groupId, { relations: ["shares"] });
  return {
    id: group.id,
    token: group.token,
    total: group.total,
    payment: {
      provider_id: group.payment_provider_id,
      status: group.status,
      expires_at: group.expires_at,
      ...(await onlinePaymentView(container, group)),
    },
    orders: group.shares.map((share) => {
      const { id, name, handle } = share.snapshot.seller as SnapshotSeller;
      return { id: share.order_id, seller: { id, name, handle }, total: share.total };
    }),
  };
}
