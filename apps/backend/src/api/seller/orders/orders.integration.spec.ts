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
      return { seller, goods, groupId: group.id, orderId: group.orders[0].id };
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
        expect(ok(await caller.get("/seller/orders"))).toMatchObject({ count: 1, counts: { [state]: 1 } });
        return order;
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
      const seen = (await read(sold)).seen_at;
      expect(seen).not.toBeNull();
      ok(await act(sold, "accept"));
      ok(await act(sold, "accept"));
      expect(await follows("new")).toMatchObject({ seen_at: seen, can: { accept: false } });
      expect(await stockOf(sold)).toEqual([8, 2]);
      ok(await act(sold, "pack"));
      await follows("packed");
      expect(await stockOf(sold)).toEqual([8, 0]);
      expect((await act(sold, "accept")).data.code).toBe("order_not_new");
      ok(await act(sold, "ship", { tracking_number: "JP123", courier: "JNE" }));
      expect(await follows("shipped")).toMatchObject({ tracking: { number: "JP123", courier: "JNE" } });
      const late = await act(sold, "cancel", { reason: "Bahan habis" });
      expect([late.status, late.data.code]).toEqual([400, "order_goods_out"]);
      ok(await ground().admin.post(`/admin/order-groups/${sold.groupId}/orders/${sold.orderId}/delivered`));
      const done = await follows("done");
      expect(done.buyer.address).toBeNull();
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
        can: { pack: false },
      });
      expect(await stockOf(sold)).toEqual([10, 0]);
      expect(ok(await ground().admin.get(`/admin/order-groups/${sold.groupId}`)).order_group.status).toBe(
        "canceled",
      );
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
