import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { Sql } from "../order-group/shared-transaction";
import { BUYER_NEWS, SELLER_NEWS, type News } from "./news";

/** What is older is not told any more, however long nothing ran: nobody wants last week's parcel. */
const WINDOW = "2 days";

const COLUMNS =
  "id, channel, recipient_type, recipient_id, template, data, key, status, next_attempt_at, sent_at";

/** A buyer who left an address; it stands on their orders. */
const HAS_ADDRESS = `exists (select 1 from order_group_share own join "order" ord on ord.id = own.order_id
  where own.order_group_id = news.recipient and ord.email is not null)`;

/**
 * Writes the messages about orders that are not written yet, from what the tables say happened. It stands apart from
 * the many ways in which an order can move (pages, dashboard, jobs, events from outside), so none can forget to tell,
 * and a crash anywhere is made good by the next round. The key of a message decides that nothing is told twice.
 * @returns how many messages are new
 */
export async function tellNews(container: MedusaContainer): Promise<number> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  let told = 0;
  for (const news of BUYER_NEWS) told += await write(sql, toBuyers(news));
  for (const news of SELLER_NEWS) {
    for (const channel of ["in_app", "mail", "push"] as const)
      told += await write(sql, toMembers(news, channel));
  }
  return told;
}

async function write(sql: Sql, select: string): Promise<number> {
  const { rows } = await sql.raw(
    `insert into outbox_message (${COLUMNS}) ${select} on conflict (key) where deleted_at is null do nothing returning id`,
  );
  return rows.length;
}

function toBuyers({ template, found }: News): string {
  return `select ${newId}, 'mail', 'order_group', news.recipient, '${template}', news.data, told.key, 'waiting', now(), null
    from (${found}) news cross join lateral (select 'mail:${template}:' || news.cause as key) told
    where ${isRecent} and ${isUntold} and ${HAS_ADDRESS}`;
}

/** Every member who was there when it happened and can be reached this way. */
function toMembers({ template, found }: News, channel: "in_app" | "mail" | "push"): string {
  const reachable = {
    in_app: "true",
    mail: "member.email is not null",
    push: "exists (select 1 from push_subscription sub where sub.member_id = member.id and sub.deleted_at is null)",
  }[channel];
  const status = channel === "in_app" ? "'sent'" : "'waiting'";
  const sentAt = channel === "in_app" ? "now()" : "null::timestamptz";
  return `select ${newId}, '${channel}', 'seller_member', member.id, '${template}', news.data, told.key,
      ${status}, now(), ${sentAt}
    from (${found}) news
    join seller_member member on member.seller_id = news.recipient and member.deleted_at is null
      and member.created_at <= news.happened_at
    cross join lateral (select '${channel}:${template}:' || news.cause || ':' || member.id as key) told
    where ${isRecent} and ${isUntold} and ${reachable}`;
}

const newId = "'msg_' || replace(gen_random_uuid()::text, '-', '')";
const isRecent = `news.happened_at > now() - interval '${WINDOW}'`;
const isUntold =
  "not exists (select 1 from outbox_message known where known.key = told.key and known.deleted_at is null)";
