import type { MedusaContainer } from "@medusajs/framework/types";

import { notAllowed } from "../../errors/person-error";
import { inOneTransaction } from "./shared-transaction";

/**
 * Ties a guest's group and its orders to an account, in one transaction. The caller has seen the token. Again for
 * the same account changes nothing.
 * @throws MedusaError when the group belongs to another account
 */
export async function claimGroup(
  container: MedusaContainer,
  groupId: string,
  customerId: string,
): Promise<void> {
  await inOneTransaction(container, async ({ sql }) => {
    const { rows } = await sql.raw(
      `update order_group set customer_id = ?, updated_at = now()
       where id = ? and (customer_id is null or customer_id = ?) returning id`,
      [customerId, groupId, customerId],
    );
    if (rows.length === 0) {
      throw notAllowed("order_group_of_another", "Pesanan ini sudah terhubung dengan akun lain.");
    }
    // Medusa's order module would write outside of this transaction's reach; one column needs no more than this.
    await sql.raw(
      `update "order" set customer_id = ?, updated_at = now()
       where id in (select order_id from order_group_share where order_group_id = ?)`,
      [customerId, groupId],
    );
  });
}
