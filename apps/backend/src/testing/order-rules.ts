import type { SuiteDatabase } from "./backend-suite";

/** What must hold of baskets, groups, orders, stock and money, whatever happened; each counts what breaks it. */
const RULES: Readonly<Record<string, string>> = {
  "groups whose shares do not add up": `order_group grp where grp.total is distinct from
    (select sum(total) from order_group_share share where share.order_group_id = grp.id)`,
  "orders without a group": `"order" where not exists
    (select 1 from order_group_share share where share.order_id = "order".id)`,
  "shares without an order": `order_group_share share where not exists
    (select 1 from "order" where "order".id = share.order_id)`,
  "baskets with two groups": `(select cart_id from order_group group by cart_id having count(*) > 1) twice`,
  "baskets closed without a group": `cart where completed_at is not null
    and not exists (select 1 from order_group grp where grp.cart_id = cart.id)`,
  "groups of an open basket": `order_group grp join cart on cart.id = grp.cart_id where cart.completed_at is null`,
  "reservations without an order": `reservation_item res where res.deleted_at is null and not exists
    (select 1 from order_item item join "order" on "order".id = item.order_id
     where item.item_id = res.line_item_id and "order".status <> 'canceled')`,
  "lines without a reservation": `order_item item join "order" on "order".id = item.order_id
    where "order".status <> 'canceled' and not exists
    (select 1 from reservation_item res where res.line_item_id = item.item_id and res.deleted_at is null)`,
  "levels that count otherwise": `inventory_level level where level.reserved_quantity <>
    (select coalesce(sum(res.quantity), 0) from reservation_item res
     where res.inventory_item_id = level.inventory_item_id and res.deleted_at is null)`,
  "levels below nothing": `inventory_level level where level.reserved_quantity > level.stocked_quantity`,
  "payment collections without a share": `payment_collection col where not exists
    (select 1 from order_group_share share where share.payment_collection_id = col.id)`,
  "shares that were charged more than once": `order_group_share share where share.total <
    (select sum(capture.amount) from capture join payment on payment.id = capture.payment_id
     where payment.payment_collection_id = share.payment_collection_id)`,
  "money kept for an order that is not to be": `order_group_share share join "order" on "order".id = share.order_id
    where "order".status = 'canceled' and coalesce((select sum(capture.amount) from capture
      join payment on payment.id = capture.payment_id
      where payment.payment_collection_id = share.payment_collection_id), 0) <>
      coalesce((select sum(refund.amount) from refund join payment on payment.id = refund.payment_id
      where payment.payment_collection_id = share.payment_collection_id), 0)`,
};

/** How often each rule is broken; of a sound database every count is 0. */
export async function brokenRules(database: SuiteDatabase): Promise<Record<string, number>> {
  const broken: Record<string, number> = {};
  for (const [rule, breaks] of Object.entries(RULES)) {
    const { rows } = await database.raw(`select count(*)::int as n from ${breaks}`);
    if (rows[0]?.n !== 0) broken[rule] = Number(rows[0]?.n);
  }
  return broken;
}

/** Waits until the database has noticed that processes died and has taken back what they had begun. */
export async function untilQuiet(database: SuiteDatabase): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    const { rows } = await database.raw(
      `select count(*)::int as n from pg_stat_activity where datname = current_database()
       and pid <> pg_backend_pid() and xact_start is not null and backend_type = 'client backend'`,
    );
    if (rows[0]?.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Transactions are still open after five seconds");
}
