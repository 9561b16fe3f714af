import type { MedusaContainer } from "@medusajs/framework/types";

import { notAllowed } from "../../errors/person-error";
import { inOneTransaction } from "../order-group/shared-transaction";

/** Whether an identity belongs to anybody: a shop's member, a customer, an operator. */
const BELONGS = `exists (select 1 from jsonb_each_text(coalesce(app_metadata, '{}'::jsonb)) fact
  where fact.key like '%\\_id' and fact.value is not null)`;

/**
 * Takes a person out of a shop for good, in one transaction: their codes, phones and way in go along, so that the
 * address or number is free for another shop. What the login opens besides, such as an account of a buyer, stays.
 * @throws MedusaError when nobody would be left who owns the shop
 */
export async function removeMember(
  container: MedusaContainer,
  { id, seller_id: sellerId }: { id: string; seller_id: string },
): Promise<void> {
  await inOneTransaction(container, async ({ sql }) => {
    // Two owners who remove each other at once would both see the other one stay.
    await sql.raw("select id from seller where id = ? for update", [sellerId]);
    const { rows } = await sql.raw(
      `select 1 from seller_member where seller_id = ? and id <> ? and role = 'owner' and deleted_at is null`,
      [sellerId, id],
    );
    if (rows.length === 0) {
      throw notAllowed("last_owner", "Pemilik satu-satunya tidak dapat dikeluarkan dari toko.");
    }
    await sql.raw("delete from seller_login_code where member_id = ?", [id]);
    await sql.raw("delete from push_subscription where member_id = ?", [id]);
    await sql.raw(
      "update auth_identity set app_metadata = app_metadata - 'seller_id' where app_metadata ->> 'seller_id' = ?",
      [id],
    );
    await sql.raw(
      `delete from auth_identity using provider_identity login
       where login.auth_identity_id = auth_identity.id and not ${BELONGS}
         and (login.entity_id = ? or login.entity_id in
           (select contact from seller_member, unnest(array[email, phone]) contact where seller_member.id = ?))`,
      [id, id],
    );
    await sql.raw("delete from seller_member where id = ? and seller_id = ?", [id, sellerId]);
  });
}
