import type { MedusaContainer } from "@medusajs/framework/types";

import { notAllowed } from "../../errors/person-error";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { cancelOrder, settleGroup } from "../order-group/settle-group";
import { holdingOrder } from "../order/move-order";

/** Whose order, and which member acts. */
export interface OwnOrderRef {
  orderId: string;
  sellerId: string;
  memberId: string;
}

/** Remembers that a member has opened an order; the first time counts. */
export async function markSeen(container: MedusaContainer, order: OwnOrderRef): Promise<void> {
  await note(container, order, (before) => (before?.seen_at ? null : { seen_at: new Date() }));
}

/** The shop takes an order on. A second time changes nothing. */
export async function acceptOrder(container: MedusaContainer, order: OwnOrderRef): Promise<void> {
  await holdingOrder(container, order.orderId, async ({ state }) => {
    if (state !== "new") {
      throw notAllowed(
        "order_not_new",
        state === "awaiting_payment"
          ? "Pesanan ini belum dibayar. Tunggu sampai pembayarannya masuk."
          : "Pesanan ini sudah diproses atau dibatalkan. Muat ulang halaman untuk melihat keadaan terbaru.",
      );
    }
    await note(container, order, (before) =>
      before?.accepted_at
        ? null
        : {
            accepted_at: new Date(),
            accepted_by: order.memberId,
            ...(before?.seen_at ? {} : { seen_at: new Date() }),
          },
    );
  });
}

/**
 * The shop calls an order off: stock returns, what was paid is given back, the buyer is told why. The reason is
 * written first, so that a crash in between leaves an order that can be called off again, never one without a reason.
 */
export async function cancelOwnOrder(
  container: MedusaContainer,
  order: OwnOrderRef,
  reason: string,
): Promise<void> {
  await holdingOrder(container, order.orderId, async ({ state, groupId }) => {
    if (state === "awaiting_payment") {
      throw notAllowed(
        "order_not_paid",
        "Pesanan ini belum dibayar dan akan batal sendiri bila lewat waktunya. Hubungi Gerai bila perlu dibatalkan sekarang.",
      );
    }
    if (state === "canceled") return;
    if (state === "shipped" || state === "done") {
      throw notAllowed(
        "order_goods_out",
        "Barang pesanan ini sudah dikirim atau diterima, jadi tidak dapat dibatalkan. Hubungi petugas.",
      );
    }
    await note(container, order, () => ({ cancel_reason: reason }));
    await cancelOrder(container, order.orderId, order.memberId);
    await settleGroup(container, groupId);
  });
}

interface Noted {
  seen_at: Date | null;
  accepted_at: Date | null;
}

async function note(
  container: MedusaContainer,
  { orderId, sellerId }: OwnOrderRef,
  change: (before: Noted | null) => Record<string, unknown> | null,
): Promise<void> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [before] = await service.listSellerOrders({ order_id: orderId }, { take: 1 });
  const columns = change(before ?? null);
  if (columns === null) return;
  if (before) await service.updateSellerOrders({ id: before.id, ...columns });
  else await service.createSellerOrders({ order_id: orderId, seller_id: sellerId, ...columns });
}
