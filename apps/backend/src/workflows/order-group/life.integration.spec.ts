import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { complete, makeBasket, makeGoods, type MarketGoods } from "../../testing/market";
import { tendGroups } from "./tend-groups";

const NOTHING = { expired: 0, settled: 0, announced: 0 };

backendSuite(
  ({ ground, database, container }) => {
    const rows = async (sql: string, bindings: unknown[] = []) => (await database.raw(sql, bindings)).rows;

    /** A group of two makers, and their goods. */
    async function placed(provider?: string): Promise<{ group: AnswerBody; goods: MarketGoods[] }> {
      const goods = [await makeGoods(ground(), { stock: 5 }), await makeGoods(ground(), { stock: 5 })];
      const cartId = await makeBasket(
        ground(),
        goods.map((one) => ({ goods: one, quantity: 2 })),
      );
      return { group: ok(await complete(ground(), cartId, provider)).order_group, goods };
    }
    const groupNow = async (id: string) =>
      ok(await ground().admin.get(`/admin/order-groups/${id}`)).order_group;
    const orderNow = async (id: string) =>
      ok(
        await ground().admin.get(
          `/admin/orders/${id}?fields=status,payment_status,payment_collections.status,payment_collections.payments.id`,
        ),
      ).order;
    const reserved = async (goods: MarketGoods[]) =>
      (
        await rows(
          "select reserved_quantity::int as n from inventory_level where inventory_item_id = any(?)",
          [goods.map((one) => one.inventoryItemId)],
        )
      ).map((row) => row.n);
    const confirm = (id: string) => ground().admin.post(`/admin/order-groups/${id}/confirm-payment`);

    beforeEach(async () => {
      await tendGroups(container());
    });

    test("a transfer waits a day, a counter three, the door without end", async () => {
      const hours = async (provider: string, kind: "courier" | "pickup") => {
        const cartId = await makeBasket(ground(), [{ goods: await makeGoods(ground()) }], { kind });
        const { expires_at: end } = ok(await complete(ground(), cartId, provider)).order_group.payment;
        return end === null ? null : Math.round((new Date(end).getTime() - Date.now()) / 3_600_000);
      };
      expect(await hours("pp_bank-transfer_gerai", "courier")).toBe(24);
      expect(await hours("pp_pay-at-gerai_gerai", "pickup")).toBe(72);
      expect(await hours("pp_cash-on-delivery_gerai", "courier")).toBeNull();
    });

    test("a transfer that an operator has seen pays every share, once", async () => {
      const { group } = await placed();
      const waiting = ok(await ground().admin.get("/admin/order-groups?status=awaiting_payment&limit=1"));
      expect(waiting.order_groups).toMatchObject([{ id: group.id, total: group.total }]);
      expect(waiting.order_groups[0].token).toBeUndefined();
      expect((await ground().store.get(`/admin/order-groups/${group.id}`)).status).toBe(401);
      ok(await confirm(group.id));
      ok(await confirm(group.id));
      const paid = await groupNow(group.id);
      expect(paid).toMatchObject({ status: "paid" });
      expect(paid.paid_at).not.toBeNull();
      for (const { id, total } of group.orders) {
        expect((await orderNow(id)).payment_status).toBe("captured");
        const captures = await rows(
          `select capture.amount::int as amount from capture
           join payment on payment.id = capture.payment_id
           join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
           where link.order_id = ?`,
          [id],
        );
        expect(captures).toEqual([{ amount: total }]);
      }
    });

    test("every group has a short number of its own", async () => {
      const numbers = await Promise.all([1, 2, 3].map(async () => (await placed()).group.id))
        .then((ids) => Promise.all(ids.map(groupNow)))
        .then((groups) => groups.map((group) => String(group.number)));
      expect(new Set(numbers).size).toBe(3);
      for (const number of numbers) expect(number).toMatch(/^GTG-\d{4,}$/);
    });

    test("cash on delivery is paid share by share", async () => {
      const { group } = await placed("pp_cash-on-delivery_gerai");
      for (const [index, { id }] of group.orders.entries()) {
        const order = await orderNow(id);
        expect(order.payment_status).toBe("authorized");
        const [payment] = order.payment_collections[0].payments;
        ok(await ground().admin.post(`/admin/payments/${payment.id}/capture`, {}));
        expect((await groupNow(group.id)).status).toBe(
          index === group.orders.length - 1 ? "paid" : "pay_on_handover",
        );
      }
    });

    test("a cancelled share releases its stock and is never charged; the last one ends the group", async () => {
      const { group } = await placed();
      const [first, second] = group.orders;
      ok(await ground().admin.post(`/admin/orders/${first.id}/cancel`, {}));
      ok(await confirm(group.id));
      expect((await orderNow(first.id)).payment_collections[0].payments).toEqual([]);
      expect((await orderNow(second.id)).payment_status).toBe("captured");
      ok(await ground().admin.post(`/admin/orders/${second.id}/cancel`, {}));
      const after = await groupNow(group.id);
      expect(after).toMatchObject({ status: "canceled", total: group.total });
      expect((await orderNow(second.id)).payment_collections[0].payments).toHaveLength(1);
      const refunds = await rows(
        `select refund.amount::int as amount from refund
         join payment on payment.id = refund.payment_id
         join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
         where link.order_id = any(?)`,
        [group.orders.map((order: AnswerBody) => order.id)],
      );
      expect(refunds).toEqual([{ amount: second.total }]);
    });

    test("an unpaid group ends in time and gives its stock back; money that comes later is refused", async () => {
      const { group, goods } = await placed();
      expect(await reserved(goods)).toEqual([2, 2]);
      await database.raw("update order_group set expires_at = now() - interval '1 minute' where id = ?", [
        group.id,
      ]);
      expect(await tendGroups(container())).toMatchObject({ expired: 1, settled: 1 });
      expect(await reserved(goods)).toEqual([0, 0]);
      expect((await groupNow(group.id)).status).toBe("expired");
      for (const { id } of group.orders) expect((await orderNow(id)).status).toBe("canceled");
      const late = await confirm(group.id);
      expect([late.status, late.data.code]).toEqual([400, "order_group_ended"]);
      expect(await tendGroups(container())).toEqual(NOTHING);
    });

    test("what a crash left is settled from the database alone, and a second run finds nothing", async () => {
      const [half, gone, untold] = [await placed(), await placed(), await placed()];
      // As if the process had died right after each first statement.
      await database.raw("update order_group set status = 'paid', paid_at = now() where id = ?", [
        half.group.id,
      ]);
      await database.raw("update order_group set status = 'canceled' where id = ?", [gone.group.id]);
      await database.raw(
        "update order_group set announced_at = null, created_at = now() - interval '1 hour' where id = ?",
        [untold.group.id],
      );
      expect(await tendGroups(container())).toEqual({ expired: 0, settled: 2, announced: 1 });
      for (const { id } of half.group.orders) expect((await orderNow(id)).payment_status).toBe("captured");
      expect(await reserved(gone.goods)).toEqual([0, 0]);
      expect(await tendGroups(container())).toEqual(NOTHING);
    });

    test("operator and clock at once: either all is paid or all is released, whoever wins", async () => {
      const { group, goods } = await placed();
      await database.raw("update order_group set expires_at = now() - interval '1 minute' where id = ?", [
        group.id,
      ]);
      const [answer] = await Promise.all([confirm(group.id), tendGroups(container())]);
      await tendGroups(container());
      const { status } = await groupNow(group.id);
      expect(status).toBe(answer.status === 200 ? "paid" : "expired");
      expect(await reserved(goods)).toEqual(status === "paid" ? [2, 2] : [0, 0]);
      for (const { id } of group.orders) {
        const order = await orderNow(id);
        expect([order.status, order.payment_status]).toEqual(
          status === "paid" ? ["pending", "captured"] : ["canceled", "canceled"],
        );
      }
    });

    test("the database keeps what was agreed, the moves, and the record itself", async () => {
      const { group } = await placed();
      const refusal = async (sql: string) =>
        database.raw(sql, [group.id]).then(
          () => "written",
          (error: unknown) => (error as { constraint?: string }).constraint,
        );
      expect(await refusal("update order_group set total = total - 1 where id = ?")).toBe(
        "order_group_agreed",
      );
      expect(await refusal("update order_group set token = 'guess' where id = ?")).toBe("order_group_agreed");
      expect(await refusal("update order_group set number = 'GTG-1' where id = ?")).toBe(
        "order_group_agreed",
      );
      expect(await refusal("delete from order_group where id = ?")).toBe("order_group_kept");
      expect(await refusal("update order_group_share set total = 1 where order_group_id = ?")).toBe(
        "order_group_agreed",
      );
      expect(await refusal("update order_group set status = 'expired' where id = ?")).toBe("written");
      expect(await refusal("update order_group set status = 'paid' where id = ?")).toBe("order_group_move");
      expect(
        await refusal(
          `insert into order_group_share (id, order_group_id, order_id, seller_id, payment_collection_id,
             items_total, discount_total, shipping_total, total, snapshot)
           values ('ogsh_more', ?, 'order_none', 'sel', 'paycol', 1, 0, 0, 1, '{}')`,
        ),
      ).toBe("order_group_whole");
    });
  },
  { fresh: false },
);
