import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";

import type { Sql } from "../order-group/shared-transaction";

/** A person has so many phones and browsers; older ones are forgotten. */
const MOST = 10;

/** A browser that a member wants to be told in. */
export interface KeptSubscription {
  memberId: string;
  endpoint: string;
  p256dh: string;
  auth: string;
}

/**
 * Keeps a browser. One that belonged to another member is this one's now: the phone has changed hands, or somebody
 * else has logged in there.
 */
export async function keepSubscription(
  container: MedusaContainer,
  { memberId, endpoint, p256dh, auth }: KeptSubscription,
): Promise<void> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql.raw(
    `insert into push_subscription (id, member_id, endpoint, p256dh, auth) values (?, ?, ?, ?, ?)
     on conflict (endpoint) where deleted_at is null do update
       set member_id = excluded.member_id, p256dh = excluded.p256dh, auth = excluded.auth, updated_at = now()`,
    [generateEntityId(undefined, "push"), memberId, endpoint, p256dh, auth],
  );
  await sql.raw(
    `delete from push_subscription where member_id = ? and id not in
       (select id from push_subscription where member_id = ? order by updated_at desc limit ${String(MOST)})`,
    [memberId, memberId],
  );
}
