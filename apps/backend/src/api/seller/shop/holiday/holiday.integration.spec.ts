import { daysAfter, legalDateOf } from "@gerai/contracts";

import sellerHolidayEnd from "../../../../jobs/seller-holiday-end";
import { backendSuite } from "../../../../testing/backend-suite";
import { ok } from "../../../../testing/http";
import { complete, makeBasket, makeGoods, type MarketGoods } from "../../../../testing/market";
import { joinSeller, type JoinedSeller } from "../../../../testing/sellers";

backendSuite(
  ({ ground, container, database }) => {
    const today = legalDateOf(new Date());
    const until = daysAfter(today, 9);

    /** A shop with goods in stock. */
    async function open(): Promise<{ seller: JoinedSeller; goods: MarketGoods }> {
      const seller = await joinSeller(ground());
      return { seller, goods: await makeGoods(ground(), { seller_id: seller.sellerId, stock: 10 }) };
    }
    const enter = ({ caller }: JoinedSeller, body: Record<string, unknown>) =>
      caller.post("/seller/shop/holiday", body);
    const newCart = ({ variantId }: MarketGoods) =>
      ground().store.post("/store/carts", {
        region_id: ground().regionId,
        items: [{ variant_id: variantId, quantity: 1 }],
      });

    test("while a shop is closed nothing of it is bought by any route, and everything once it ends the holiday", async () => {
      const { store, admin } = ground();
      const { seller, goods } = await open();
      const basket = await makeBasket(ground(), [{ goods }]);
      const answer = ok(await enter(seller, { until, note: "Mudik Lebaran" }));
      const holiday = { from: today, until, note: "Mudik Lebaran", orders: "closed" };
      expect(answer.seller.holiday).toEqual(holiday);
      expect(ok(await admin.get(`/admin/sellers/${seller.sellerId}`)).seller).toMatchObject({
        status: "active",
        holiday_until: until,
        holiday_note: "Mudik Lebaran",
      });

      const refused = { status: 400, data: { type: "not_allowed", code: "seller_on_holiday" } };
      expect(await newCart(goods)).toMatchObject(refused);
      const more = { variant_id: goods.variantId, quantity: 1 };
      expect(await store.post(`/store/carts/${basket}/line-items`, more)).toMatchObject(refused);
      expect(await complete(ground(), basket)).toMatchObject(refused);
      const { basket: page } = ok(await store.get(`/store/carts/${basket}/basket`));
      expect(page.makers).toMatchObject([
        { seller: { holiday }, lines: [{ problem: { code: "seller_on_holiday" } }] },
      ]);
      const { handle } = answer.seller;
      expect(ok(await store.get(`/store/sellers/${String(handle)}`)).seller.holiday).toEqual(holiday);
      // The goods themselves stay in the shop window, published as before.
      const { product } = ok(await store.get(`/store/products/${goods.productId}?fields=id,title`));
      expect(product.id).toBe(goods.productId);
      // Whoever has them in the basket can take them out.
      expect(
        (await store.delete(`/store/carts/${basket}/line-items/${page.makers[0].lines[0].id}`)).status,
      ).toBe(200);

      expect(ok(await enter(seller, { until: null })).seller.holiday).toBeNull();
      const again = await makeBasket(ground(), [{ goods }]);
      expect(ok(await complete(ground(), again)).type).toBe("order_group");
    });

    test("a shop that deals with orders afterwards can be ordered from, and the basket says until when", async () => {
      const { seller, goods } = await open();
      ok(await enter(seller, { until, orders: "later" }));
      const basket = await makeBasket(ground(), [{ goods }]);
      const { basket: page } = ok(await ground().store.get(`/store/carts/${basket}/basket`));
      expect(page.makers).toMatchObject([
        { seller: { holiday: { until, orders: "later" } }, lines: [{ problem: null }] },
      ]);
      expect(ok(await complete(ground(), basket)).type).toBe("order_group");
    });

    test("a holiday that lies ahead closes nothing yet", async () => {
      const { seller, goods } = await open();
      ok(await enter(seller, { from: daysAfter(today, 1), until }));
      expect((await newCart(goods)).status).toBe(200);
      expect(ok(await seller.caller.get("/seller/me")).seller.holiday).toMatchObject({ until });
    });

    test("it ends by itself: goods are sold from the next day on, and the job tidies it away", async () => {
      const { seller, goods } = await open();
      const other = await open();
      ok(await enter(seller, { until }));
      ok(await enter(other.seller, { until }));
      expect((await newCart(goods)).status).toBe(400);
      const yesterday = daysAfter(today, -1);
      await database.raw("update seller set holiday_from = ?, holiday_until = ? where id = ?", [
        yesterday,
        yesterday,
        seller.sellerId,
      ]);
      expect((await newCart(goods)).status).toBe(200);
      await sellerHolidayEnd(container());
      expect(ok(await seller.caller.get("/seller/me")).seller.holiday).toBeNull();
      expect(ok(await other.seller.caller.get("/seller/me")).seller.holiday).toMatchObject({ until });
      expect((await newCart(other.goods)).status).toBe(400);
    });

    test("wrong days and papers are refused, and a suspended shop may not enter a holiday", async () => {
      const { seller } = await open();
      const wrong = await enter(seller, { until: daysAfter(today, -1) });
      expect(wrong).toMatchObject({ status: 400, data: { code: "holiday_until_past" } });
      expect(wrong.data.message).toContain("sudah lewat");
      expect((await enter(seller, { until: "besok" })).status).toBe(400);
      expect((await enter(seller, { until, orders: "kadang" })).status).toBe(400);
      await expect(
        database.raw("update seller set holiday_from = ?, holiday_until = null where id = ?", [
          today,
          seller.sellerId,
        ]),
      ).rejects.toMatchObject({ constraint: "seller_holiday_shape" });
      const poster = await seller.caller.get("/seller/shop/poster?size=A6");
      expect(String(poster.data).startsWith("%PDF-")).toBe(true);
      expect((await seller.caller.get("/seller/shop/poster?size=A3")).status).toBe(400);
      ok(await ground().admin.post(`/admin/sellers/${seller.sellerId}/suspend`, { reason: "Uji" }));
      expect((await enter(seller, { until })).status).toBe(403);
    });
  },
  { fresh: false },
);
