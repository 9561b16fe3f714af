import { randomBytes } from "node:crypto";

import { SALE_TERMS } from "@gerai/contracts";
import type { IOrderModuleService, MedusaContainer, OrderDTO } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";

import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import type { JudgedBasket } from "./judge-basket";
import { orderInput, type PlannedOrder } from "./order-input";
import { registerDiscounts } from "./register-discounts";
import { reserveStock } from "./reserve-stock";
import { inOneTransaction, type SharedTransaction, type Sql } from "./shared-transaction";
import { snapshotOf } from "./snapshot";
import { openSharePayments } from "./open-share-payments";

/** What a placement needs besides the basket. */
export interface PlacementOptions {
  /** The account of a buyer who is logged in. */
  customerId: string | null;
  expiresAt: Date | null;
}

/**
 * Writes group, reservations, orders, payment collections and links, and closes the basket, all in one
 * transaction: after a crash at any moment there is all of it or nothing.
 * @returns the new group's id; null when the basket was completed by somebody else meanwhile
 */
export async function writePlacement(
  container: MedusaContainer,
  judged: JudgedBasket,
  options: PlacementOptions,
): Promise<string | null> {
  const groupId = generateEntityId(undefined, "ogrp");
  const planned = planOrders(judged);
  return inOneTransaction(container, async (transaction) => {
    if (!(await closeBasket(transaction.sql, judged.basket.id))) return null;
    await reserveStock(
      transaction,
      container.resolve(Modules.INVENTORY),
      planned.flatMap((order) => order.lines),
      judged.basket.locationIds,
    );
    await createOrders(container, transaction, judged, planned, { groupId, customerId: options.customerId });
    await registerDiscounts(container, transaction, judged, options.customerId);
    const collections = await openSharePayments(container, transaction, judged, planned, groupId);
    await createGroup(container, transaction, judged, planned, { groupId, collections, ...options });
    await createLinks(transaction.sql, judged, planned, collections);
    return groupId;
  });
}

function planOrders({ shares, lines }: JudgedBasket): PlannedOrder[] {
  return shares.map((share) => ({
    orderId: generateEntityId(undefined, "order"),
    share,
    lines: lines
      .filter((line) => line.seller.id === share.sellerId)
      .map((line) => ({ ...line, orderLineId: generateEntityId(undefined, "ordli") })),
  }));
}

/** The row lock decides between two processes that share no lock table. */
async function closeBasket(sql: Sql, cartId: string): Promise<boolean> {
  const { rows } = await sql.raw(
    "update cart set completed_at = now(), updated_at = now() where id = ? and completed_at is null returning id",
    [cartId],
  );
  return rows.length > 0;
}

async function createOrders(
  container: MedusaContainer,
  transaction: SharedTransaction,
  judged: JudgedBasket,
  planned: PlannedOrder[],
  owner: { groupId: string; customerId: string | null },
): Promise<void> {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const created = await orders.createOrders(
    planned.map((order) => orderInput(judged, order, owner)),
    transaction.context(Modules.ORDER),
  );
  for (const { orderId, share } of planned) {
    // Rows come back in an order of their own.
    const total = totalOf(created.find((order) => order.id === orderId));
    if (total !== share.total) {
      throw new Error(`Order ${orderId} came to ${total} instead of ${share.total}`);
    }
  }
}

function totalOf(order: OrderDTO | undefined): number {
  return Number((order?.summary as { current_order_total?: unknown } | undefined)?.current_order_total);
}

/** A sequence never waits for another placement; one that is rolled back leaves a gap. */
async function nextNumber(sql: Sql): Promise<string> {
  const { rows } = await sql.raw("select nextval('order_group_number') as next");
  return `GTG-${String(rows[0]?.next)}`;
}

async function createGroup(
  container: MedusaContainer,
  transaction: SharedTransaction,
  judged: JudgedBasket,
  planned: PlannedOrder[],
  options: PlacementOptions & { groupId: string; collections: Map<string, string> },
): Promise<void> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const context = transaction.context(ORDER_GROUP_MODULE);
  await service.createOrderGroups(
    {
      id: options.groupId,
      number: await nextNumber(transaction.sql),
      token: randomBytes(24).toString("base64url"),
      cart_id: judged.basket.id,
      status: judged.payment.method.startsAs,
      currency_code: judged.basket.currency_code,
      total: judged.total,
      payment_provider_id: judged.payment.providerId,
      customer_id: options.customerId,
      buyer_name: judged.buyer.name,
      buyer_phone: judged.buyer.phone,
      expires_at: options.expiresAt,
      terms: { ...SALE_TERMS },
    },
    context,
  );
  await service.createOrderGroupShares(
    planned.map((order) => ({
      order_group_id: options.groupId,
      order_id: order.orderId,
      seller_id: order.share.sellerId,
      payment_collection_id: options.collections.get(order.orderId) ?? "",
      items_total: order.share.itemsTotal,
      discount_total: order.share.discountTotal,
      shipping_total: order.share.shippingTotal,
      total: order.share.total,
      snapshot: snapshotOf(judged, order),
    })),
    context,
  );
}

/** Medusa's links are rows of two ids; its own link service would write them outside of the transaction. */
async function createLinks(
  sql: Sql,
  { basket }: JudgedBasket,
  planned: PlannedOrder[],
  collections: Map<string, string>,
): Promise<void> {
  const promotionIds = (basket.promotions ?? []).flatMap((promotion) => promotion?.id ?? []);
  for (const { orderId } of planned) {
    await insertLink(sql, "order_cart", "ordercart", ["order_id", orderId], ["cart_id", basket.id]);
    await insertLink(
      sql,
      "order_payment_collection",
      "ordpay",
      ["order_id", orderId],
      ["payment_collection_id", collections.get(orderId) ?? ""],
    );
    for (const id of promotionIds) {
      await insertLink(sql, "order_promotion", "orderpromo", ["order_id", orderId], ["promotion_id", id]);
    }
  }
}

async function insertLink(
  sql: Sql,
  table: string,
  prefix: string,
  [leftColumn, left]: [string, string],
  [rightColumn, right]: [string, string],
): Promise<void> {
  await sql.raw(`insert into ${table} (id, ${leftColumn}, ${rightColumn}) values (?, ?, ?)`, [
    generateEntityId(undefined, prefix),
    left,
    right,
  ]);
}
