import type { OrderState, SellerOrderStage } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { ownOrdersSql } from "./own-orders-sql";

/** Which of a shop's orders. */
export interface OwnOrderFilter {
  state?: OrderState | undefined;
  stage?: SellerOrderStage | undefined;
  limit: number;
  offset: number;
}

/** One page of a shop's orders, and how many there are in each state and stage. */
export interface OwnOrders {
  orders: { orderId: string; groupId: string }[];
  count: number;
  counts: Partial<Record<OrderState, number>>;
  stages: Partial<Record<SellerOrderStage, number>>;
}

const OWN = ownOrdersSql("share.seller_id = ?");

/** What waits comes first to its turn; what is over is looked up newest first, as is a list of everything. */
const OLDEST_FIRST: readonly (SellerOrderStage | undefined)[] = ["new", "processing"];

/** Finds one page of a shop's orders. */
export async function findOwnOrders(
  container: MedusaContainer,
  sellerId: string,
  { state, stage, limit, offset }: OwnOrderFilter,
): Promise<OwnOrders> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const direction = OLDEST_FIRST.includes(stage) ? "asc" : "desc";
  const { rows } = (await sql.raw(
    `${OWN} select order_id, order_group_id from own
     where (?::text is null or state = ?) and (?::text is null or stage = ?)
     order by created_at ${direction}, order_id ${direction} limit ? offset ?`,
    [sellerId, state ?? null, state ?? null, stage ?? null, stage ?? null, limit, offset],
  )) as { rows: { order_id: string; order_group_id: string }[] };
  const { rows: counted } = (await sql.raw(
    `${OWN} select state, stage, count(*)::int as count from own group by state, stage`,
    [sellerId],
  )) as { rows: { state: OrderState; stage: SellerOrderStage; count: number }[] };
  return {
    orders: rows.map((row) => ({ orderId: row.order_id, groupId: row.order_group_id })),
    count: sum(
      counted.filter(
        (row) => (state === undefined || row.state === state) && (stage === undefined || row.stage === stage),
      ),
    ),
    counts: countedBy(counted, "state"),
    stages: countedBy(counted, "stage"),
  };
}

function countedBy<Key extends "state" | "stage", Row extends { count: number } & Record<Key, string>>(
  rows: Row[],
  key: Key,
): Partial<Record<Row[Key], number>> {
  const kinds = [...new Set(rows.map((row) => row[key]))];
  return Object.fromEntries(
    kinds.map((kind) => [kind, sum(rows.filter((row) => row[key] === kind))]),
  ) as Partial<Record<Row[Key], number>>;
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}
