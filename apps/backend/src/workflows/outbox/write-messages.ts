import { generateEntityId } from "@medusajs/framework/utils";

import type { NewMessage } from "../../modules/messages/domain/message";
import type { Sql } from "../order-group/shared-transaction";

/**
 * Writes messages with a connection or in a transaction of the caller's, so that they exist exactly when what they
 * tell of does. One whose key exists is left as it is; one to a shop becomes one for each of its members, mail
 * for those who have an address.
 * @returns ids of the messages that are new
 */
export async function writeMessages(sql: Sql, messages: readonly NewMessage[]): Promise<string[]> {
  const written: string[] = [];
  for (const message of messages) {
    for (const [type, id, key] of await recipientsOf(sql, message)) {
      const isInApp = message.channel === "in_app";
      const { rows } = await sql.raw(
        `insert into outbox_message
           (id, channel, recipient_type, recipient_id, template, data, key, status, next_attempt_at, sent_at)
         values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, now(), case when ? then now() end)
         on conflict (key) where deleted_at is null do nothing returning id`,
        [
          generateEntityId(undefined, "msg"),
          message.channel,
          type,
          id,
          message.template,
          JSON.stringify(message.data),
          key,
          // What shows in the app has arrived as soon as it is written.
          isInApp ? "sent" : "waiting",
          isInApp,
        ],
      );
      written.push(...rows.map((row) => String(row.id)));
    }
  }
  return written;
}

type Addressed = [type: string, id: string, key: string];

async function recipientsOf(sql: Sql, { channel, to, key }: NewMessage): Promise<Addressed[]> {
  if (to.type !== "seller") return [[to.type, to.id, `${channel}:${key}`]];
  const { rows } = await sql.raw(
    `select id from seller_member where seller_id = ? and deleted_at is null
       and (?::text <> 'mail' or email is not null) order by id`,
    [to.id, channel],
  );
  return rows.map(({ id }) => ["seller_member", String(id), `${channel}:${key}:${String(id)}`]);
}
