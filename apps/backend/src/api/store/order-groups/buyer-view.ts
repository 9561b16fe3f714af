import {
  PAYMENT_METHODS,
  type BuyerOrder,
  type BuyerOrderGroup,
  type BuyerPaymentProof,
} from "@gerai/contracts";

import { env } from "../../../env";
import { buyerRights, type Asker, type RightsFacts } from "../../../modules/order-group/domain/buyer-rights";
import { calledOff, orderSteps } from "../../../modules/order-group/domain/order-steps";
import { localPhone, maskName, maskPhone } from "../../../modules/order-group/domain/mask";
import type {
  BuyerAddress,
  GroupRecord,
  GroupWithOrders,
  OrderOfGroup,
} from "../../../workflows/order-group/read-buyer-groups";
import type { ShareSnapshot } from "../../../workflows/order-group/snapshot";

const HIDDEN: BuyerAddress = {
  address_1: null,
  address_2: null,
  city: null,
  province: null,
  postal_code: null,
};

/**
 * An order group as it is told to whoever asks: amounts, goods and makers as they were agreed, from the group's own
 * records; only what became of them since is read from Medusa. Strangers are told nothing of the person.
 */
export function buyerView(
  { group, orders }: GroupWithOrders,
  asker: Asker,
  now = new Date(),
): BuyerOrderGroup {
  const { full } = asker;
  const sumOf = (column: "items_total" | "discount_total" | "shipping_total") =>
    group.shares.reduce((sum, share) => sum + share[column], 0);
  const parts = group.shares.map((share) => buyerOrder(group, share, orders.get(share.order_id), full));
  const address = [...orders.values()].find((order) => order.address)?.address ?? HIDDEN;
  return {
    id: group.id,
    number: group.number,
    access: full ? "full" : "masked",
    created_at: instant(group.created_at),
    status: group.status,
    total: group.total,
    items_total: sumOf("items_total"),
    discount_total: sumOf("discount_total"),
    shipping_total: sumOf("shipping_total"),
    refunded_total: parts.reduce((sum, part) => sum + part.refunded_total, 0),
    buyer: {
      name: full ? group.buyer_name : maskName(group.buyer_name),
      phone: full ? localPhone(group.buyer_phone) : maskPhone(group.buyer_phone),
      address: full ? address : HIDDEN,
    },
    payment: {
      provider_id: group.payment_provider_id,
      label: paymentLabel(group.payment_provider_id),
      status: group.status,
      expires_at: group.expires_at ? instant(group.expires_at) : null,
      paid_at: group.paid_at ? instant(group.paid_at) : null,
      ...(full && awaitsTransfer(group) && env.bankAccount ? { instructions: env.bankAccount } : {}),
      proofs: full ? oldestFirst(group.proofs).map(buyerProof) : [],
    },
    orders: parts,
    terms: group.terms as BuyerOrderGroup["terms"],
    can: buyerRights(rightsFacts({ group, orders }), asker, now),
  };
}

/** What decides about a buyer's rights, out of everything that is known of a group. */
export function rightsFacts({ group, orders }: GroupWithOrders): RightsFacts {
  return {
    status: group.status,
    providerId: group.payment_provider_id,
    expiresAt: group.expires_at,
    customerId: group.customer_id,
    proofs: group.proofs,
    orderStates: [...orders.values()].map((order) => order.state),
    captured: [...orders.values()].reduce((sum, order) => sum + order.captured, 0),
  };
}

/** A proof as its buyer sees it. */
export function buyerProof(proof: GroupRecord["proofs"][number]): BuyerPaymentProof {
  const { id, status, reason, created_at: createdAt } = proof;
  return { id, status, reason, created_at: instant(createdAt) };
}

/** What people call a way to pay; one that was taken away since keeps its id. */
export function paymentLabel(providerId: string): { id: string; en: string } {
  const label = Object.hasOwn(PAYMENT_METHODS, providerId) ? PAYMENT_METHODS[providerId]?.label : undefined;
  return label ? { ...label } : { id: providerId, en: providerId };
}

function buyerOrder(
  group: GroupRecord,
  share: GroupRecord["shares"][number],
  order: OrderOfGroup | undefined,
  full: boolean,
): BuyerOrder {
  const { seller, lines, delivery } = share.snapshot as unknown as ShareSnapshot;
  const state = order?.state ?? "canceled";
  const { cancel_reason: reason, canceled_by: calledOffBy } = calledOff({
    state,
    groupStatus: group.status,
    makerReason: order?.handling.cancel_reason ?? null,
    officeReason: group.ended_reason,
  });
  return {
    id: share.order_id,
    display_id: order?.displayId ?? null,
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      kecamatan: seller.kecamatan,
      nib: seller.nib,
      whatsapp: full ? seller.whatsapp : null,
    },
    state,
    steps: orderSteps(order?.moments ?? { placed: group.created_at }),
    tracking: full ? (order?.tracking ?? null) : null,
    cancel_reason: full ? reason : null,
    canceled_by: calledOffBy,
    total: share.total,
    items_total: share.items_total,
    discount_total: share.discount_total,
    shipping_total: share.shipping_total,
    refunded_total: order?.refunded ?? 0,
    delivery: delivery && {
      kind: delivery.data.kind === "pickup" ? "pickup" : "courier",
      name: delivery.name,
      amount: delivery.amount,
    },
    lines: lines.map((line) => ({
      product_id: line.product_id,
      handle: line.handle,
      title: line.title,
      variant_title: line.variant_title,
      quantity: line.quantity,
      unit_price: line.unit_price,
      discount_total: line.discounts.reduce((sum, { amount }) => sum + amount, 0),
      // Groups of before it was kept have none.
      thumbnail: line.thumbnail ?? null,
      description: line.description ?? null,
      attributes: line.attributes,
      certifications: line.certifications,
    })),
  };
}

function awaitsTransfer(group: GroupRecord): boolean {
  return group.payment_provider_id === "pp_bank-transfer_gerai" && group.status === "awaiting_payment";
}

/** Rows in the order in which they came. */
export function oldestFirst<Row extends { created_at: Date | string }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => instant(a.created_at).localeCompare(instant(b.created_at)));
}

/** A moment as an ISO text. */
export function instant(moment: Date | string): string {
  return new Date(moment).toISOString();
}
