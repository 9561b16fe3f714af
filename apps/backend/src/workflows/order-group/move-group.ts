import type { OrderGroupStatus } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { Sql } from "./shared-transaction";

/**
 * Moves a group if it is still in one of the given states: the one statement in which two processes that want
 * different things of a group find out who came first.
 * @returns whether it was this call that moved it
 */
export async function moveGroup(
  container: MedusaContainer,
  groupId: string,
  from: readonly OrderGroupStatus[],
  to: OrderGroupStatus,
): Promise<boolean> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(
    `update order_group
     set status = ?, updated_at = now(), paid_at = case when ? = 'paid' then now() else paid_at end
     where id = ? and status = any(?) returning id`,
    [to, to, groupId, [...from]],
  );
  return rows.length > 0;
}
