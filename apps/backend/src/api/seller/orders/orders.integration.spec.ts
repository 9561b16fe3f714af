import { bulkAcceptedSchema, buyerOrderGroupSchema, sellerOrderSchema } from "@gerai/contracts";

import { backendSuite } from "../../../testing/backend-suite";
import { ok, type AnswerBody } from "../../../testing/http";
import { BUYER, complete, makeBasket, makeGoods, type MarketGoods } from "../../../testing/market";
import { joinSeller, type JoinedSeller } from "../../../testing/sellers";

backendSuite(
  ({ ground }) => {
    interface Sold {
      seller: JoinedSeller;
      goods: MarketGoods;
      groupId: string;
      token: string;
      orderId: string;
    }

    /** A shop with an order for two pieces; paid on handing over unless asked otherwise. */
    async function sell(
      kind: "courier" | "pickup" = "courier",
      provider = kind === "courier" ? "pp_cash-on-delivery_gerai" : "pp_pay-at-gerai_gerai",
    ): Promise<Sold> {
      const seller = await joinSeller(ground());
      const goods = await makeGoods(ground(), { seller_id: seller.sellerId, stock: 10 });
      const cart = await makeBasket(ground(), [{ goods, quantity: 2 }], { kind });
      const { order_group: group } = ok(await complete(ground(), cart, provider));
      return { seller, goods, groupId: group.id, token: group.token, orderId: group.orders[0].id };
    }
    const act = ({ seller, orderId }: Sold, what: string, body = {}) =>
      seller.caller.post(`/seller/orders/${orderId}/${what}`, body);
    const read = async ({ seller, orderId }: Sold): Promise<AnswerBody> =>
      ok(await seller.caller.get(`/seller/orders/${orderId}`)).order;
    const stockOf = async ({ seller, goods }: Sold) => {
      const { product } = ok(await seller.caller.get(`/seller/products/${goods.productId}`));
      return [product.variants[0].stock, product.variants[0].reserved];
    };

    test("new, seen, accepted, packed, shipped with its number; the list follows every step", async () => {
      const sold = await sell();
      const { caller } = sold.seller;
      const listed = async (state: string) =>
        ok(await caller.get(`/seller/orders?state=${state}`)).orders.map((one: { id: string }) => one.id);
      const follows = async (state: string) => {
        const order = await read(sold);
        expect(order.state).toBe(state);
        expect(await listed(state)).toEqual([sold.orderId]);
        expect(ok(await caller.get("/seller/orders"))).toMatchObject({
          count: 1,
          counts: { [state]: 1 },
          stages: { [order.stage]: 1 },
        });
        expect(ok(await caller.get(`/seller/orders?stage=${String(order.stage)}`)).count).toBe(1);
        return sellerOrderSchema.parse(order);
      };
      const [first] = ok(await caller.get("/seller/orders")).orders;
      expect(first).toMatchObject({ seen_at: null, accepted_at: null, can: { accept: true, pack: true } });
      const fresh = await follows("new");
      expect(fresh).toMatchObject({
        buyer: { name: BUYER.first_name, phone: "6281234567890", address: { address_1: BUYER.address_1 } },
        delivery: { kind: "courier" },
        items_total: 36_000,
        lines: [{ quantity: 2, unit_price: 18_000 }],
      });
      expect(fresh).toMatchObject({ stage: "new", deadline_for: "accept" });
      expect(Date.parse(fresh.deadline_at ?? "") - Date.parse(fresh.created_at)).toBe(86_400_000);
      const seen = (await read(sold)).seen_at;
      expect(seen).not.toBeNull();
      ok(await act(sold, "accept"));
      ok(await act(sold, "accept"));
      expect(await follows("new")).toMatchObject({
        seen_at: seen,
        stage: "processing",
        deadline_for: "hand_off",
        can: { accept: false },
      });
      expect(await stockOf(sold)).toEqual([8, 2]);
      ok(await act(sold, "pack"));
      await follows("packed");
      expect(await stockOf(sold)).toEqual([8, 0]);
      expect((await act(sold, "accept")).data.code).toBe("order_not_new");
      ok(await act(sold, "ship", { tracking_number: "JP123", courier: "JNE" }));
      expect(await follows("shipped")).toMatchObject({
        tracking: { number: "JP123", courier: "JNE" },
        deadline_at: null,
        can: { done: false, print: false },
      });
      // Money at the door is counted by those who take it.
      expect((await act(sold, "done")).data.code).toBe("order_paid_at_door");
      const late = await act(sold, "cancel", { reason: "Bahan habis" });
      expect([late.status, late.data.code]).toEqual([400, "order_goods_out"]);
      ok(await ground().admin.post(`/admin/order-groups/${sold.groupId}/orders/${sold.orderId}/delivered`));
      const done = await follows("done");
      expect(done.buyer).toMatchObject({ address: null, masked: true });
      expect(done.steps.map(({ step }) => step)).toEqual([
        "placed",
        "accepted",
        "packed",
        "shipped",
        "done",
        "paid",
      ]);
      expect((await caller.get(`/seller/orders/${sold.orderId}/label`)).data.code).toBe(
        "order_not_printable",
      );
      expect(JSON.stringify(done)).not.toMatch(/6281234567890|Rina Uji/);
      const { audit_log: log } = ok(
        await ground().admin.get(`/admin/audit-log?subject_id=${sold.orderId}&actor_type=seller`),
      );
      expect(log.map((one: { action: string }) => one.action)).toEqual([
        "POST /seller/orders/:id/ship",
        "POST /seller/orders/:id/pack",
        "POST /seller/orders/:id/accept",
        "POST /seller/orders/:id/accept",
      ]);
      expect(log[0]).toMatchObject({ actor_id: sold.seller.memberId, seller_id: sold.seller.sellerId });
    });

    test("goods to be picked up are laid ready, never shipped, and show no address", async () => {
      const sold = await sell("pickup");
      expect((await read(sold)).buyer.address).toBeNull();
      expect((await act(sold, "ship")).data.code).toBe("order_is_picked_up");
      ok(await act(sold, "ready-for-pickup"));
      expect((await read(sold)).state).toBe("ready_for_pickup");
    });

    test("called off with a reason: stock returns, the buyer is told, a second time changes nothing", async () => {
      const sold = await sell();
      ok(await act(sold, "pack"));
      expect((await act(sold, "cancel", {})).status).toBe(400);
      ok(await act(sold, "cancel", { reason: "Bahan habis" }));
      ok(await act(sold, "cancel", { reason: "Lagi" }));
      expect(await read(sold)).toMatchObject({
        state: "canceled",
        cancel_reason: "Bahan habis",
        canceled_by: "maker",
        can: { pack: false },
      });
      expect(await stockOf(sold)).toEqual([10, 0]);
      expect(ok(await ground().admin.get(`/admin/order-groups/${sold.groupId}`)).order_group.status).toBe(
        "canceled",
      );
    });

    test("paid beforehand: printed, sent, and said to have arrived by the shop itself; the buyer sees every step", async () => {
      const sold = await sell("courier", "pp_bank-transfer_gerai");
      ok(await ground().admin.post(`/admin/order-groups/${sold.groupId}/confirm-payment`));
      expect((await act(sold, "done")).data.code).toBe("order_move");
      for (const paper of ["label", "packing-slip"]) {
        const printed = await sold.seller.caller.get(`/seller/orders/${sold.orderId}/${paper}`);
        expect([paper, printed.status, String(printed.data).slice(0, 5)]).toEqual([paper, 200, "%PDF-"]);
      }
      expect(await read(sold)).toMatchObject({ payment: { cash_on_delivery: null } });
      ok(await act(sold, "ship", { courier: "J&T", tracking_number: "JT77" }));
      expect(await read(sold)).toMatchObject({ can: { done: true }, accepted_at: expect.any(String) });
      ok(await act(sold, "done"));
      const order = await read(sold);
      expect(order).toMatchObject({ state: "done", stage: "done" });
      const { order_group: full } = ok(
        await ground().store.get(`/store/order-groups/${sold.groupId}?token=${sold.token}`),
      );
      const [told] = buyerOrderGroupSchema.parse(full).orders;
      expect(told?.tracking).toEqual({ courier: "J&T", number: "JT77" });
      expect(told?.steps.map(({ step }) => step)).toEqual([
        "placed",
        "paid",
        "accepted",
        "packed",
        "shipped",
        "done",
      ]);
      expect(told?.steps).toEqual(order.steps);
      const { order_group: masked } = ok(await ground().store.get(`/store/order-groups/${sold.groupId}`));
      expect(masked.orders[0]).toMatchObject({ tracking: null, state: "done" });
    });

    test("several taken on at once: an answer for each, and one that cannot be keeps none waiting", async () => {
      const [one, unpaid] = [await sell(), await sell("courier", "pp_bank-transfer_gerai")];
      const cart = await makeBasket(ground(), [{ goods: one.goods, quantity: 1 }]);
      const { order_group: group } = ok(await complete(ground(), cart, "pp_cash-on-delivery_gerai"));
      const second = String(group.orders[0].id);
      ok(await act(one, "pack"));
      const answer = bulkAcceptedSchema.parse(
        ok(
          await one.seller.caller.post("/seller/orders/bulk-accept", {
            ids: [one.orderId, unpaid.orderId, second, second],
          }),
        ),
      );
      expect(answer).toMatchObject({ accepted: 1, refused: 2 });
      expect(answer.results.map(({ id, accepted, code }) => [id, accepted, code])).toEqual([
        [one.orderId, false, "order_not_new"],
        [null, false, "order_not_found"],
        [second, true, null],
      ]);
      expect(ok(await one.seller.caller.get(`/seller/orders/${second}`)).order).toMatchObject({
        stage: "processing",
        seen_at: expect.any(String),
      });
      expect((await read(unpaid)).accepted_at).toBeNull();
      const { audit_log: log } = ok(await ground().admin.get(`/admin/audit-log?subject_id=${second}`));
      expect(log).toMatchObject([
        { action: "POST /seller/orders/:id/accept", actor_id: one.seller.memberId },
      ]);
      for (const ids of [[], Array.from({ length: 101 }, (_, index) => `order_${String(index)}`)]) {
        expect((await one.seller.caller.post("/seller/orders/bulk-accept", { ids })).status).toBe(400);
      }
    });

    test("an unpaid order is shown without its buyer and waits", async () => {
      const sold = await sell("courier", "pp_bank-transfer_gerai");
      const order = await read(sold);
      expect(order).toMatchObject({
        state: "awaiting_payment",
        can: { accept: false, pack: false, cancel: false },
      });
      expect(JSON.stringify(order)).not.toMatch(/6281234567890|Rina Uji|Jl\. Uji/);
      for (const what of ["accept", "pack", "ship", "ready-for-pickup"]) {
        expect([what, (await act(sold, what)).status]).toEqual([what, 400]);
      }
      expect((await act(sold, "cancel", { reason: "Bahan habis" })).data.code).toBe("order_not_paid");
    });

    test("of a basket with two makers each sees its own part only, also while suspended", async () => {
      const [one, other] = [await joinSeller(ground()), await joinSeller(ground())];
      const mine = await makeGoods(ground(), { seller_id: one.sellerId, price: 11_000 });
      const theirs = await makeGoods(ground(), { seller_id: other.sellerId, price: 99_000 });
      const cart = await makeBasket(ground(), [{ goods: mine }, { goods: theirs }]);
      const { order_group: group } = ok(await complete(ground(), cart, "pp_cash-on-delivery_gerai"));
      const idOf = (sellerId: string) =>
        group.orders.find((order: { seller: { id: string } }) => order.seller.id === sellerId).id;
      ok(await ground().admin.post(`/admin/sellers/${one.sellerId}/suspend`, { reason: "Uji coba" }));
      const answer = ok(await one.caller.get("/seller/orders"));
      expect(answer.orders.map((order: { id: string }) => order.id)).toEqual([idOf(one.sellerId)]);
      expect(JSON.stringify(answer)).not.toMatch(/99000/);
      expect(JSON.stringify(answer)).not.toContain(idOf(other.sellerId));
      expect((await one.caller.get(`/seller/orders/${String(idOf(other.sellerId))}`)).status).toBe(404);
      ok(await one.caller.post(`/seller/orders/${String(idOf(one.sellerId))}/pack`));
      expect((await one.caller.post(`/seller/orders/${String(idOf(other.sellerId))}/pack`)).status).toBe(404);
    });
  },
  { fresh: false },
);
