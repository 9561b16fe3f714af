import type { Suite } from "./backend-suite";
import { ok, type AnswerBody } from "./http";
import { complete, makeBasket, makeGoods, type MarketGoods } from "./market";

/** What tests of card payments do and look at; every order is a group of its own, of the same two makers. */
export function cardOrders({ ground, database, container: _container }: Suite) {
  let goods: MarketGoods[] | undefined;
  const rows = async (sql: string, bindings: unknown[] = []) => (await database.raw(sql, bindings)).rows;
  const ids = (group: AnswerBody) => group.orders.map((order: AnswerBody) => order.id) as string[];

  return {
    rows,
    /** A basket of two makers, ready to be completed. */
    async basket(): Promise<string> {
      goods ??= [
        await makeGoods(ground(), { stock: 1000 }),
        await makeGoods(ground(), { stock: 1000, price: 45_000 }),
      ];
      return makeBasket(
        ground(),
        goods.map((one) => ({ goods: one, quantity: 2 })),
      );
    },
    /** A group that waits for its card. */
    async placed(): Promise<AnswerBody> {
      return ok(await complete(ground(), await this.basket(), "pp_stripe_stripe")).order_group;
    },
    groupNow: async (id: string) => ok(await ground().admin.get(`/admin/order-groups/${id}`)).order_group,
    /** The group as its buyer sees it. */
    buyerSees: async (group: AnswerBody) =>
      ok(
        await ground().store.get(`/store/order-groups/${group.id}`, {
          headers: { "x-order-token": group.token },
        }),
      ).order_group,
    orderNow: async (id: string) =>
      ok(
        await ground().admin.get(
          `/admin/orders/${id}?fields=status,payment_status,total,payment_collections.status,payment_collections.payments.id`,
        ),
      ).order,
    /** Medusa's word for the payment of every order. */
    async paymentStates(group: AnswerBody): Promise<string[]> {
      const states: string[] = [];
      for (const id of ids(group)) states.push((await this.orderNow(id)).payment_status);
      return states;
    },
    paymentOf: async (orderId: string): Promise<string> => {
      const { order } = ok(
        await ground().admin.get(`/admin/orders/${orderId}?fields=payment_collections.payments.id`),
      );
      return order.payment_collections[0].payments[0].id;
    },
    /** What Medusa booked: captured and given back, per order. */
    async booked(group: AnswerBody): Promise<{ captured: number[]; refunded: number[] }> {
      const of = async (table: "capture" | "refund", orderId: string) =>
        (
          await rows(
            `select booking.amount::float8 as amount from ${table} booking
             join payment on payment.id = booking.payment_id
             join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
             where link.order_id = ? and booking.deleted_at is null order by booking.created_at`,
            [orderId],
          )
        ).map((row) => Number(row.amount));
      const captured: number[] = [];
      const refunded: number[] = [];
      for (const id of ids(group)) {
        captured.push(...(await of("capture", id)));
        refunded.push(...(await of("refund", id)));
      }
      return { captured, refunded };
    },
    /** Pieces that are kept for the orders of a group. */
    async reserved(group: AnswerBody): Promise<number> {
      const [row] = await rows(
        `select coalesce(sum(res.quantity), 0)::int as n from reservation_item res
         join order_item item on item.item_id = res.line_item_id
         where item.order_id = any(?) and res.deleted_at is null`,
        [ids(group)],
      );
      return Number(row?.n);
    },
    timeIsUp: async (group: AnswerBody) => {
      await rows("update order_group set expires_at = now() - interval '1 minute' where id = ?", [group.id]);
    },
    /** As if nothing had been heard of its payment for a while. */
    longUnheard: async (group: AnswerBody) => {
      await rows(
        "update online_payment set checked_at = now() - interval '2 hours' where order_group_id = ?",
        [group.id],
      );
    },
    refund: (group: AnswerBody, index: number, amount: unknown, reason = "Barang kurang satu") =>
      ground().admin.post(`/admin/order-groups/${group.id}/orders/${group.orders[index].id}/refund`, {
        amount,
        reason,
      }),
  };
}
