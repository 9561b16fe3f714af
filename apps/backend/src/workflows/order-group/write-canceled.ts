import type { IInventoryService, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils";

import { inOneTransaction, type SharedTransaction, type Sql } from "./shared-transaction";

/**
 * Cancels one order: in one transaction its stock is released and what was promised is void, then money that was
 * taken goes back. Medusa's own workflow does the same in steps, and when it dies between them it leaves an order
 * change that keeps the order from ever being cancelled. A crash before the money went back leaves a cancelled order
 * with money, which the repair job looks for.
 */
export async function writeCanceled(
  container: MedusaContainer,
  orderId: string,
  canceledBy?: string,
): Promise<void> {
  const canceled = await inOneTransaction(container, (transaction) =>
    cancel(container, transaction, orderId),
  );
  await giveBackCanceled(container, orderId, canceledBy);
  if (canceled) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit([{ name: OrderWorkflowEvents.CANCELED, data: { id: orderId } }], {});
  }
}

/** @returns false when somebody else has done it */
async function cancel(
  container: MedusaContainer,
  transaction: SharedTransaction,
  orderId: string,
): Promise<boolean> {
  const { sql } = transaction;
  const { rows } = await sql.raw(`select id from "order" where id = ? and status <> 'canceled' for update`, [
    orderId,
  ]);
  if (rows.length === 0) return false;
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  const lines = await sql.raw("select distinct item_id from order_item where order_id = ?", [orderId]);
  const lineIds = lines.rows.map((row) => String(row.item_id));
  // In the order in which placements lock them.
  await sql.raw(
    `select id from inventory_level where (inventory_item_id, location_id) in
       (select inventory_item_id, location_id from reservation_item
        where line_item_id = any(?) and deleted_at is null)
     order by id for update`,
    [lineIds],
  );
  await inventory.deleteReservationItemsByLineItem(lineIds, transaction.context(Modules.INVENTORY));

  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  for (const payment of await moneyOf(sql, orderId)) {
    // Nothing outside hears of this: our providers void a share only here.
    if (payment.captured === 0)
      await payments.cancelPayment(payment.id, transaction.context(Modules.PAYMENT));
  }
  await sql.raw(
    `update payment_collection set status = 'canceled', updated_at = now() where id in
       (select payment_collection_id from order_payment_collection where order_id = ? and deleted_at is null)`,
    [orderId],
  );
  await container.resolve(Modules.ORDER).cancel(orderId, transaction.context(Modules.ORDER));
  return true;
}

/**
 * Gives back what was taken for a cancelled order. Not in the transaction, because a provider may ask somebody
 * outside; asking again gives nothing twice.
 */
export async function giveBackCanceled(
  container: MedusaContainer,
  orderId: string,
  by?: string,
): Promise<void> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const { id, captured, refunded } of await moneyOf(sql, orderId)) {
    const amount = captured - refunded;
    if (amount <= 0) continue;
    await container
      .resolve(Modules.PAYMENT)
      .refundPayment({ payment_id: id, amount, ...(by === undefined ? {} : { created_by: by }) });
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: orderId,
      amount: -amount,
      currency_code: "idr",
      reference: "refund",
      reference_id: id,
    });
  }
}

interface PaymentMoney {
  id: string;
  captured: number;
  refunded: number;
}

async function moneyOf(sql: Sql, orderId: string): Promise<PaymentMoney[]> {
  const { rows } = await sql.raw(
    `select payment.id,
       coalesce((select sum(amount) from capture where payment_id = payment.id and deleted_at is null), 0)::float8 as captured,
       coalesce((select sum(amount) from refund where payment_id = payment.id and deleted_at is null), 0)::float8 as refunded
     from payment join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
     where link.order_id = ? and link.deleted_at is null and payment.deleted_at is null
     order by payment.id`,
    [orderId],
  );
  return rows as unknown as PaymentMoney[];
}
