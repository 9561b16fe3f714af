import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { MessageData, MessageTemplate } from "../../modules/messages/domain/message";
import type { Sql } from "../order-group/shared-transaction";

/** Something that a member was told in the app. */
export interface Notification {
  id: string;
  template: MessageTemplate;
  data: MessageData;
  created_at: Date;
  read_at: Date | null;
}

/** A page of what a member was told, and how much of all of it is new to them. */
export interface Notifications {
  notifications: Notification[];
  count: number;
  unread: number;
}

/** An order that somebody of the shop has opened is no news any more, however they came to it. */
const TOLD = `
  from outbox_message told
  left join seller_order handled on told.template = 'new-order' and handled.deleted_at is null
    and handled.order_id = told.data ->> 'order_id'
  where told.recipient_id = ? and told.channel = 'in_app' and told.deleted_at is null`;
const READ_AT = "coalesce(told.read_at, handled.seen_at)";

/** Reads what a member was told, newest first. */
export async function readNotifications(
  container: MedusaContainer,
  memberId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Notifications> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(
    `select told.id, told.template, told.data, told.created_at, ${READ_AT} as read_at ${TOLD}
     order by told.created_at desc, told.id desc limit ? offset ?`,
    [memberId, limit, offset],
  );
  const { rows: counted } = await sql.raw(
    `select count(*)::int as count, (count(*) filter (where ${READ_AT} is null))::int as unread ${TOLD}`,
    [memberId],
  );
  return {
    notifications: rows as unknown as Notification[],
    count: Number(counted[0]?.count),
    unread: Number(counted[0]?.unread),
  };
}
