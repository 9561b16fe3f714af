import { PAYMENT_METHODS, type TransferInstructions } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { env } from "../env";
import type { MessageData } from "../modules/messages/domain/message";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import {
  readBuyerGroups,
  type GroupRecord,
  type OrderOfGroup,
} from "../workflows/order-group/read-buyer-groups";
import type { ShareSnapshot } from "../workflows/order-group/snapshot";
import type { BuyerFacts, Locale, OrderPart } from "./facts";

/** A buyer as their order names them. */
export interface BuyerLetterFacts {
  /** Null for somebody who left none, or whose order was made nameless. */
  email: string | null;
  locale: Locale;
  facts: BuyerFacts;
}

/** Reads what a letter about an order group may say, as things are now; null when there is no such group. */
export async function readBuyerFacts(
  container: MedusaContainer,
  groupId: string,
  data: MessageData,
): Promise<BuyerLetterFacts | null> {
  const [[found]] = await readBuyerGroups(container, { id: groupId }, { take: 1 });
  if (!found) return null;
  const { group, orders } = found;
  const concerned = group.shares.filter(
    (share) => typeof data.order_id !== "string" || share.order_id === data.order_id,
  );
  const { email, locale } = await addressOf(
    container,
    group.shares.map((share) => share.order_id),
  );
  const prefix = locale === "en" ? "/en" : "";
  return {
    email,
    locale,
    facts: {
      name: group.buyer_name,
      number: group.number,
      url: `${env.siteUrl}${prefix}/pesanan/${group.id}?token=${encodeURIComponent(group.token)}`,
      total: group.total,
      paying: payingOf(group.payment_provider_id),
      account: accountOf(group),
      until:
        group.status === "awaiting_payment" || group.status === "pay_on_handover" ? group.expires_at : null,
      ended: group.status === "expired" || group.status === "canceled" ? group.status : null,
      orders: concerned.map((share) => partOf(share, orders.get(share.order_id))),
      reason: await reasonOf(container, group, data),
      refund: await refundOf(container, data),
    },
  };
}

/** The address stands on the orders, where an account's erasure finds it. */
async function addressOf(
  container: MedusaContainer,
  orderIds: string[],
): Promise<{ email: string | null; locale: Locale }> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id", "email", "locale"], filters: { id: orderIds } });
  const rows = data as { email?: string | null; locale?: string | null }[];
  return {
    email: rows.find((row) => row.email)?.email ?? null,
    locale: rows.some((row) => row.locale?.toLowerCase().startsWith("en")) ? "en" : "id",
  };
}

function payingOf(providerId: string): BuyerFacts["paying"] {
  const method = PAYMENT_METHODS[providerId];
  if (method?.delivery === "courier") return "door";
  if (method?.delivery === "pickup") return "counter";
  return providerId.startsWith("pp_stripe") ? "online" : "transfer";
}

function accountOf(group: GroupRecord): TransferInstructions | null {
  const waits = group.status === "awaiting_payment" && payingOf(group.payment_provider_id) === "transfer";
  return waits ? env.bankAccount : null;
}

function partOf(share: GroupRecord["shares"][number], order: OrderOfGroup | undefined): OrderPart {
  const { seller, lines, delivery } = share.snapshot as unknown as ShareSnapshot;
  return {
    shop: seller.name,
    goods: lines.map(({ title, variant_title: variant, quantity }) => ({
      title: variant && variant !== title ? `${title} (${variant})` : title,
      quantity,
    })),
    total: share.total,
    kind: delivery?.data.kind === "pickup" ? "pickup" : "courier",
    tracking: order?.tracking ?? null,
  };
}

/** What an operator or a shop gave as the reason, wherever it was written down. */
async function reasonOf(
  container: MedusaContainer,
  group: GroupRecord,
  { proof_id: proofId, order_id: orderId }: MessageData,
): Promise<string | null> {
  if (typeof proofId === "string") return group.proofs.find((proof) => proof.id === proofId)?.reason ?? null;
  if (typeof orderId !== "string") return group.ended_reason;
  const [handled] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerOrders({ order_id: orderId }, { take: 1 });
  return handled?.cancel_reason ?? null;
}

async function refundOf(container: MedusaContainer, { refund_id: id }: MessageData): Promise<number | null> {
  if (typeof id !== "string") return null;
  const [refund] = await container.resolve(Modules.PAYMENT).listRefunds({ id: [id] }, { take: 1 });
  return refund ? Number(refund.amount) : null;
}
