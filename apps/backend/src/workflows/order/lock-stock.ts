import type { Sql } from "../order-group/shared-transaction";

/**
 * Locks the stock rows of items, in the order of their ids as a placement does. Medusa reads a number, adds to it
 * and writes it back; whoever holds the rows first reads what nobody else is about to change.
 */
export async function lockStock(sql: Sql, inventoryItemIds: string[]): Promise<void> {
  await sql.raw(
    "select id from inventory_level where inventory_item_id = any(?) and deleted_at is null order by id for update",
    [[...new Set(inventoryItemIds)]],
  );
}
