import type { SellerOrder } from "@gerai/contracts";

import { words } from "@/i18n";

/** What a shop writes to its buyer, to be looked over before it is sent. Buyers read Indonesian. */
export function messageToBuyer(
  order: Pick<SellerOrder, "buyer" | "group_number" | "lines" | "state" | "tracking">,
  shop: string,
): string {
  const t = words("id").sellerOrders.buyer.message;
  const { buyer, group_number: number, state } = order;
  if (state === "shipped") return t.shipped(buyer.name, shop, number, parcelOf(order.tracking));
  if (state === "ready_for_pickup") return t.ready(buyer.name, shop, number);
  const goods = order.lines.map((line) => `• ${line.quantity} × ${line.title}`).join("\n");
  return t.new(buyer.name, shop, number, goods);
}

function parcelOf(tracking: SellerOrder["tracking"]): string {
  const t = words("id").sellerOrders.buyer.message;
  if (!tracking?.courier) return "";
  return tracking.number === null ? t.by(tracking.courier) : t.parcel(tracking.courier, tracking.number);
}
