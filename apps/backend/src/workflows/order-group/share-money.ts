import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { Sql } from "./shared-transaction";

/** Money of one share as Medusa booked it; whole rupiah. */
export interface ShareMoney {
  orderId: string;
  total: number;
  canceled: boolean;
  sessionId: string | null;
  paymentId: string | null;
  /** The promise to pay was taken back before money moved; nothing can be booked on it any more. */
  voided: boolean;
  captured: number;
  refunded: number;
}

const SHARES = `
  select share.order_id, share.total, ord.status = 'canceled' as canceled,
    session.id as session_id, pay.id as payment_id, pay.canceled_at is not null as voided,
    coalesce((select sum(amount) from capture where payment_id = pay.id and deleted_at is null), 0)::float8 as captured,
    coalesce((select sum(amount) from refund where payment_id = pay.id and deleted_at is null), 0)::float8 as refunded
  from order_group_share share
  join "order" ord on ord.id = share.order_id
  left join payment_session session
    on session.payment_collection_id = share.payment_collection_id and session.deleted_at is null
  left join payment pay on pay.payment_session_id = session.id and pay.deleted_at is null
  where share.order_group_id = ? order by share.id`;

/** The shares of a group with what was booked on them. */
export async function shareMoney(container: MedusaContainer, groupId: string): Promise<ShareMoney[]> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(SHARES, [groupId]);
  return rows.map((row) => ({
    orderId: String(row.order_id),
    total: Number(row.total),
    canceled: row.canceled === true,
    sessionId: row.session_id as string | null,
    paymentId: row.payment_id as string | null,
    voided: row.voided === true,
    captured: Number(row.captured),
    refunded: Number(row.refunded),
  }));
}
