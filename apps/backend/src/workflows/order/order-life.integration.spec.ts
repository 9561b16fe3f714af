import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { complete, makeBasket, makeGoods, type MarketGoods } from "../../testing/market";
import { tendGroups } from "../order-group/tend-groups";

const NOTHING = { expired: 0, settled: 0, announced: 0 };

backendSuite(
  ({ ground, database, container }) => {
    /** A group of so many makers with two pieces of each, and their goods. */
    async function placed(
      kind: "courier" | "pickup",
      provider: string,
      makers = 1,
    ): Promise<{ group: AnswerBody; goods: MarketGoods[] }> {
      const goods: MarketGoods[] = [];
      for (let index = 0; index < makers; index += 1) goods.push(await makeGoods(ground(), { stock: 5 }));
      const lines = goods.map((one) => ({ goods: one, quantity: 2 }));
      const cartId = await makeBasket(ground(), lines, { kind });
      return { group: ok(await complete(ground(), cartId, provider)).order_group, goods };
    }
    const atCounter = (makers?: number) => placed("pickup", "pp_pay-at-gerai_gerai", makers);
    const cashOnDelivery = () => placed("courier", "pp_cash-on-delivery_gerai");
    const transfer = (kind: "courier" | "pickup" = "courier") => placed(kind, "pp_bank-transfer_gerai");
    const confirm = async (group: AnswerBody) =>
      ok(await ground().admin.post(`/admin/order-groups/${group.id}/confirm-payment`));
    const act = (group: AnswerBody, order: AnswerBody, verb: string, body: unknown = {}) =>
      ground().admin.post(`/admin/order-groups/${group.id}/orders/${order.id}/${verb}`, body);
    const groupStatus = async (group: AnswerBody) =>
      ok(await ground().admin.get(`/admin/order-groups/${group.id}`)).order_group.status;
    const orderNow = async (order: AnswerBody) =>
      ok(
        await ground().admin.get(
          `/admin/orders/${order.id}?fields=status,payment_status,fulfillment_status,*items,*items.detail,*fulfillments,*fulfillments.labels`,
        ),
      ).order;

    /** Stocked and reserved pieces of goods. */
    async function stockOf(goods: MarketGoods[]): Promise<[number, number][]> {
      const { rows } = await database.raw(
        `select stocked_quantity::int as stocked, reserved_quantity::int as reserved,
           (select coalesce(sum(res.quantity), 0)::int from reservation_item res
            where res.inventory_item_id = level.inventory_item_id and res.deleted_at is null) as held
         from inventory_level level where inventory_item_id = any(?)`,
        [goods.map((one) => one.inventoryItemId)],
      );
      for (const row of rows) expect(row.held).toBe(row.reserved);
      return rows.map((row) => [Number(row.stocked), Number(row.reserved)]);
    }

    describe("picked up at the Gerai", () => {
      test("ready, then handed over: goods leave the stock once, the money of that order is booked", async () => {
        const { group, goods } = await atCounter(2);
        const [first, second] = group.orders;
        expect(await stockOf(goods)).toEqual([
          [5, 2],
          [5, 2],
        ]);
        const early = await act(group, first, "hand-over");
        expect([early.status, early.data.code]).toEqual([400, "order_move"]);
        ok(await act(group, first, "ready-for-pickup"));
        expect((await stockOf(goods)).toSorted()).toEqual([
          [3, 0],
          [5, 2],
        ]);
        expect((await orderNow(first)).payment_status).toBe("authorized");
        ok(await act(group, first, "hand-over"));
        expect(await orderNow(first)).toMatchObject({
          payment_status: "captured",
          fulfillment_status: "delivered",
        });
        expect((await orderNow(second)).payment_status).toBe("authorized");
        expect(await groupStatus(group)).toBe("pay_on_handover");
        ok(await act(group, second, "pack"));
        ok(await act(group, second, "ready-for-pickup"));
        ok(await act(group, second, "hand-over"));
        expect(await groupStatus(group)).toBe("paid");
        expect(await stockOf(goods)).toEqual([
          [3, 0],
          [3, 0],
        ]);
        const again = await act(group, second, "hand-over");
        expect([again.status, again.data.code]).toEqual([400, "order_move"]);
        expect(await tendGroups(container())).toMatchObject({ expired: 0, settled: 0 });
      });

      test("is not sent, neither by our route nor by Medusa's", async () => {
        const { group } = await atCounter();
        const [order] = group.orders;
        ok(await act(group, order, "pack"));
        expect((await act(group, order, "ship")).data.code).toBe("order_is_picked_up");
        const [{ id }] = (await orderNow(order)).fulfillments;
        const own = await ground().admin.post(`/admin/orders/${order.id}/fulfillments/${id}/shipments`, {
          items: [],
        });
        expect([own.status, own.data.code]).toEqual([400, "order_is_picked_up"]);
      });

      test("not picked up in time: taken apart, cancelled, back in stock", async () => {
        const { group, goods } = await atCounter();
        ok(await act(group, group.orders[0], "ready-for-pickup"));
        expect(await stockOf(goods)).toEqual([[3, 0]]);
        await database.raw("update order_group set expires_at = now() - interval '1 minute' where id = ?", [
          group.id,
        ]);
        await tendGroups(container());
        expect(await groupStatus(group)).toBe("expired");
        expect((await orderNow(group.orders[0])).status).toBe("canceled");
        expect(await stockOf(goods)).toEqual([[5, 0]]);
        expect(await tendGroups(container())).toEqual(NOTHING);
      });

      test("half of it picked up in time: what was taken is paid, the rest goes back", async () => {
        const { group, goods } = await atCounter(2);
        const [taken, left] = group.orders;
        for (const order of group.orders) ok(await act(group, order, "ready-for-pickup"));
        ok(await act(group, taken, "hand-over"));
        await database.raw("update order_group set expires_at = now() - interval '1 minute' where id = ?", [
          group.id,
        ]);
        await tendGroups(container());
        expect(await groupStatus(group)).toBe("paid");
        expect((await orderNow(taken)).payment_status).toBe("captured");
        expect((await orderNow(left)).status).toBe("canceled");
        expect((await stockOf(goods)).toSorted()).toEqual([
          [3, 0],
          [5, 0],
        ]);
        expect(await tendGroups(container())).toEqual(NOTHING);
      });
    });

    describe("sent by courier", () => {
      test("a transfer is packed only once it is paid; then sent with its number, and delivered", async () => {
        const { group, goods } = await transfer();
        const [order] = group.orders;
        for (const verb of ["pack", "ship", "ready-for-pickup", "delivered"]) {
          const answer = await act(group, order, verb);
          expect([verb, answer.status, answer.data.code]).toEqual([verb, 400, "order_move"]);
        }
        expect(await stockOf(goods)).toEqual([[5, 2]]);
        await confirm(group);
        expect((await act(group, order, "ready-for-pickup")).data.code).toBe("order_is_couriered");
        ok(await act(group, order, "ship", { tracking_number: "JX123", courier: "Kurir Uji" }));
        const shipped = await orderNow(order);
        expect(shipped.fulfillment_status).toBe("shipped");
        expect(shipped.fulfillments).toMatchObject([
          { metadata: { courier: "Kurir Uji" }, labels: [{ tracking_number: "JX123" }] },
        ]);
        expect(shipped.items[0].detail).toMatchObject({ fulfilled_quantity: 2, shipped_quantity: 2 });
        const { order_group: told } = ok(await ground().admin.get(`/admin/order-groups/${group.id}`));
        expect(told.orders).toMatchObject([
          {
            state: "shipped",
            delivery: { kind: "courier" },
            tracking: { courier: "Kurir Uji", number: "JX123" },
            lines: [{ quantity: 2, unit_price: 18_000 }],
          },
        ]);
        ok(await act(group, order, "delivered"));
        expect((await orderNow(order)).items[0].detail.delivered_quantity).toBe(2);
        expect(await stockOf(goods)).toEqual([[3, 0]]);
      });

      test("cash on delivery is booked when it is delivered", async () => {
        const { group } = await cashOnDelivery();
        const [order] = group.orders;
        ok(await act(group, order, "ship"));
        expect((await orderNow(order)).payment_status).toBe("authorized");
        ok(await act(group, order, "delivered"));
        expect((await orderNow(order)).payment_status).toBe("captured");
        expect(await groupStatus(group)).toBe("paid");
      });

      test("a part of its money is never booked, and being asked to leaves the order as it was", async () => {
        const { group } = await cashOnDelivery();
        const [order] = group.orders;
        const total = Number(order.total);
        ok(await act(group, order, "ship"));
        const { order: seen } = ok(
          await ground().admin.get(`/admin/orders/${order.id}?fields=payment_collections.payments.id`),
        );
        const capture = (body: { amount?: number }) =>
          ground().admin.post(`/admin/payments/${seen.payment_collections[0].payments[0].id}/capture`, body);
        for (const amount of [1000, total - 1, total - 0.5, total + 1]) {
          const answer = await capture({ amount });
          expect([amount, answer.status, answer.data.code]).toEqual([amount, 400, "capture_in_part"]);
          expect(answer.data.message).not.toContain("kartu");
        }
        expect((await orderNow(order)).payment_status).toBe("authorized");
        ok(await act(group, order, "delivered"));
        expect((await orderNow(order)).payment_status).toBe("captured");
        expect(await groupStatus(group)).toBe("paid");
        expect((await capture({ amount: total })).status).toBe(200);
        expect(
          ok(await ground().admin.get(`/admin/order-groups/${group.id}`)).order_group.orders,
        ).toMatchObject([{ total, captured: total }]);
      });

      test("what is with the courier cannot be cancelled, by order or by group", async () => {
        const { group } = await cashOnDelivery();
        const [order] = group.orders;
        ok(await act(group, order, "ship"));
        const one = await ground().admin.post(`/admin/orders/${order.id}/cancel`, {});
        expect([one.status, one.data.code]).toEqual([400, "order_goods_out"]);
        const whole = await database
          .raw("update order_group set status = 'canceled' where id = ?", [group.id])
          .then(
            () => "written",
            (error: unknown) => (error as { constraint?: string }).constraint,
          );
        expect(whole).toBe("order_group_goods_out");
      });
    });

    test("packed by mistake: back on the shelf, reserved as before, and packed again", async () => {
      const { group, goods } = await cashOnDelivery();
      const [order] = group.orders;
      ok(await act(group, order, "pack"));
      ok(await act(group, order, "unpack"));
      expect(await stockOf(goods)).toEqual([[5, 2]]);
      expect((await orderNow(order)).items[0].detail.fulfilled_quantity).toBe(0);
      ok(await act(group, order, "pack"));
      expect(await stockOf(goods)).toEqual([[3, 0]]);
      ok(await ground().admin.post(`/admin/orders/${order.id}/cancel`, {}));
      expect(await stockOf(goods)).toEqual([[5, 0]]);
      expect((await orderNow(order)).status).toBe("canceled");
    });

    test("twenty clicks at once pack once, and whoever cancels meanwhile wins or loses as a whole", async () => {
      const { group, goods } = await cashOnDelivery();
      const [order] = group.orders;
      const packs = await Promise.all(Array.from({ length: 20 }, () => act(group, order, "pack")));
      expect(packs.filter((answer) => answer.status === 200)).toHaveLength(1);
      expect(await stockOf(goods)).toEqual([[3, 0]]);
      const [shipped, canceled] = await Promise.all([
        act(group, order, "ship"),
        ground().admin.post(`/admin/orders/${order.id}/cancel`, {}),
      ]);
      expect([shipped.status, canceled.status].toSorted()).toEqual([200, 400]);
      expect(await stockOf(goods)).toEqual([shipped.status === 200 ? [3, 0] : [5, 0]]);
    });

    describe("Medusa's own routes", () => {
      test("lead to the same states, money included", async () => {
        const { group, goods } = await cashOnDelivery();
        const { admin } = ground();
        const [order] = group.orders;
        const [item] = (await orderNow(order)).items;
        const fulfillments = `/admin/orders/${order.id}/fulfillments`;
        const part = await admin.post(fulfillments, { items: [{ id: item.id, quantity: 1 }] });
        expect([part.status, part.data.code]).toEqual([400, "order_packed_whole"]);
        const whole = { items: [{ id: item.id, quantity: 2 }] };
        expect(ok(await admin.post(fulfillments, whole)).order.id).toBe(order.id);
        const [first] = (await orderNow(order)).fulfillments;
        ok(await admin.post(`${fulfillments}/${first.id}/cancel`, {}));
        const gone = await admin.post(`${fulfillments}/${first.id}/shipments`, { items: [] });
        expect([gone.status, gone.data.code]).toEqual([404, "fulfillment_not_found"]);
        ok(await admin.post(fulfillments, whole));
        const second = (await orderNow(order)).fulfillments.find((one: AnswerBody) => !one.canceled_at);
        expect((await admin.post(`${fulfillments}/${second.id}/mark-as-delivered`, {})).data.code).toBe(
          "order_move",
        );
        ok(
          await admin.post(`${fulfillments}/${second.id}/shipments`, {
            items: [{ id: item.id, quantity: 2 }],
            labels: [
              {
                tracking_number: "R1",
                tracking_url: "https://kurir.example/R1",
                label_url: "https://kurir.example/R1",
              },
            ],
          }),
        );
        ok(await admin.post(`${fulfillments}/${second.id}/mark-as-delivered`, {}));
        expect(await groupStatus(group)).toBe("paid");
        expect(await stockOf(goods)).toEqual([[3, 0]]);
      });

      test("do not ship an unpaid transfer, nor move parcels past their order", async () => {
        const { group } = await transfer();
        const { admin } = ground();
        const [order] = group.orders;
        const [item] = (await orderNow(order)).items;
        const unpaid = await admin.post(`/admin/orders/${order.id}/fulfillments`, {
          items: [{ id: item.id, quantity: 2 }],
        });
        expect([unpaid.status, unpaid.data.code]).toEqual([400, "order_move"]);
        await confirm(group);
        ok(await act(group, order, "pack"));
        const [{ id }] = (await orderNow(order)).fulfillments;
        for (const path of [
          "/admin/fulfillments",
          `/admin/fulfillments/${id}/shipment`,
          `/admin/fulfillments/${id}/cancel`,
          `/admin/orders/${order.id}/complete`,
        ]) {
          const answer = await admin.post(path, {});
          expect([path, answer.status, answer.data.code]).toEqual([path, 404, "route_refused"]);
        }
      });
    });

    test("an order is reached through its own group only, and by operators only", async () => {
      const [one, other] = [await cashOnDelivery(), await cashOnDelivery()];
      const foreign = await act(one.group, other.group.orders[0], "pack");
      expect([foreign.status, foreign.data.code]).toEqual([404, "order_not_found"]);
      const path = `/admin/order-groups/${one.group.id}/orders/${one.group.orders[0].id}/pack`;
      expect((await ground().store.post(path)).status).toBe(401);
    });

    test("the database itself keeps the moves, whoever writes", async () => {
      const refusal = async (sql: string, bindings: unknown[]) =>
        database.raw(sql, bindings).then(
          () => "written",
          (error: unknown) => (error as { constraint?: string }).constraint,
        );
      const unpaid = await transfer();
      const link = "insert into order_fulfillment (id, order_id, fulfillment_id) values (?, ?, ?)";
      expect(await refusal(link, ["ordful_a", unpaid.group.orders[0].id, "ful_none"])).toBe(
        "order_packed_unpaid",
      );
      const { group } = await atCounter();
      const [order] = group.orders;
      ok(await act(group, order, "pack"));
      const [{ id }] = (await orderNow(order)).fulfillments;
      expect(await refusal(link, ["ordful_b", order.id, id])).toBe("order_packed_once");
      const set = (what: string) => refusal(`update fulfillment set ${what} where id = ?`, [id]);
      expect(await set("delivered_at = now()")).toBe("order_move");
      expect(await set("shipped_at = now()")).toBe("order_move");
      expect(await refusal(`update "order" set status = 'canceled' where id = ?`, [order.id])).toBe(
        "order_canceled_packed",
      );
      expect(await set("canceled_at = now()")).toBe("written");
      expect(await set("canceled_at = null")).toBe("order_move");
    });

    test("a crash after the goods went over the counter: the job books their money, once", async () => {
      const { group } = await atCounter();
      const [order] = group.orders;
      ok(await act(group, order, "ready-for-pickup"));
      await database.raw(
        `update fulfillment set delivered_at = now() where id =
           (select fulfillment_id from order_fulfillment where order_id = ?)`,
        [order.id],
      );
      await tendGroups(container());
      expect((await orderNow(order)).payment_status).toBe("captured");
      expect(await groupStatus(group)).toBe("paid");
      expect(await tendGroups(container())).toEqual(NOTHING);
    });
  },
  { fresh: false },
);
