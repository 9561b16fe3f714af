import {
  INTERNAL_SECRET_HEADER,
  legalDateOf,
  PRODUCT_VIEWS_PATH,
  sellerNumbersSchema,
} from "@gerai/contracts";

import { backendSuite } from "../../../testing/backend-suite";
import { ok } from "../../../testing/http";
import { complete, makeBasket, makeGoods, type MarketGoods } from "../../../testing/market";
import { joinSeller, type JoinedSeller } from "../../../testing/sellers";
import { unique } from "../../../testing/world";

const SECRET = "shared-with-the-storefront";
// Read when the backend starts.
process.env.INTERNAL_SECRET = SECRET;

backendSuite(
  ({ ground, database }) => {
    const numbersOf = async ({ caller }: JoinedSeller, days = 7) =>
      sellerNumbersSchema.parse(ok(await caller.get(`/seller/numbers?days=${String(days)}`)).numbers);
    const handleOf = async ({ productId }: MarketGoods) =>
      String((await database.raw("select handle from product where id = ?", [productId])).rows[0]?.handle);
    const tell = (views: { handle: string; count: number }[], secret = SECRET) =>
      ground()
        .anyone.with({ [INTERNAL_SECRET_HEADER]: secret })
        .post(PRODUCT_VIEWS_PATH, { day: legalDateOf(new Date()), views });

    test("looked at, put into baskets, sold, nearly out: each is told to the shop it belongs to", async () => {
      const [shop, other] = [await joinSeller(ground()), await joinSeller(ground())];
      const goods = await makeGoods(ground(), { seller_id: shop.sellerId, stock: 6, price: 18_000 });
      const idle = await makeGoods(ground(), { seller_id: shop.sellerId, stock: 50 });
      expect(await numbersOf(shop)).toMatchObject({
        products: [],
        today: { orders: 0, pieces: 0, sales: 0 },
      });

      const handle = await handleOf(goods);
      expect(ok(await tell([{ handle, count: 3 }])).counted).toBe(1);
      expect(
        ok(
          await tell([
            { handle, count: 2 },
            { handle, count: 1 },
            { handle: "tidak-ada", count: 9 },
          ]),
        ).counted,
      ).toBe(1);
      await makeBasket(ground(), [{ goods }]);
      const unpaid = await makeBasket(ground(), [{ goods }]);
      ok(await complete(ground(), unpaid));
      const sold = await makeBasket(ground(), [{ goods, quantity: 2 }]);
      const { order_group: group } = ok(await complete(ground(), sold, "pp_cash-on-delivery_gerai"));

      const seen = await numbersOf(shop);
      const day = { orders: 1, pieces: 2, sales: 36_000 };
      expect([seen.today, seen.week]).toEqual([day, day]);
      expect(seen.days).toHaveLength(7);
      expect(seen.days.at(-1)).toEqual({ day: seen.to, views: 6, ...day });
      expect(seen.products).toEqual([
        { id: goods.productId, title: expect.any(String), views: 6, baskets: 3, ...day },
      ]);
      expect(seen.nearly_out).toMatchObject([{ product_id: goods.productId, available: 3 }]);
      expect(JSON.stringify(seen)).not.toContain(idle.productId);
      expect(await numbersOf(other)).toMatchObject({ products: [], nearly_out: [], today: { orders: 0 } });

      // Staff see no money.
      const { login_code: invited } = ok(
        await shop.caller.post("/seller/members", {
          name: "Rudi",
          identifier: `${unique("staf")}@example.test`,
        }),
      );
      const { token } = ok(await ground().anyone.post("/auth/seller/login-code", { code: invited.code }));
      const staff = ground().anyone.with({ authorization: `Bearer ${String(token)}` });
      const { numbers: shown } = ok(await staff.get("/seller/numbers?days=7"));
      expect(sellerNumbersSchema.parse(shown)).toMatchObject({
        today: { ...day, sales: null },
        products: [{ ...day, sales: null, views: 6 }],
      });
      expect(JSON.stringify(shown)).not.toContain("36000");

      // What was called off was not sold.
      ok(
        await shop.caller.post(`/seller/orders/${String(group.orders[0].id)}/cancel`, {
          reason: "Bahan habis",
        }),
      );
      expect((await numbersOf(shop)).today).toEqual({ orders: 0, pieces: 0, sales: 0 });
    });

    test("counters take nothing from strangers, and nothing that is not a count", async () => {
      const goods = await makeGoods(ground());
      const handle = await handleOf(goods);
      expect((await tell([{ handle, count: 1 }], "guessed")).status).toBe(403);
      expect((await ground().anyone.post(PRODUCT_VIEWS_PATH, {})).status).toBe(403);
      for (const count of [0, -1, 0.5, 1e9, "x"]) {
        expect((await tell([{ handle, count: count as number }])).status).toBe(400);
      }
      const { rows } = await database.raw("select 1 from product_views where product_id = ?", [
        goods.productId,
      ]);
      expect(rows).toEqual([]);
    });

    test("a span is between a day and a quarter", async () => {
      const { caller } = await joinSeller(ground());
      for (const days of ["0", "93", "x", "1.5"]) {
        expect((await caller.get(`/seller/numbers?days=${days}`)).status).toBe(400);
      }
      expect(ok(await caller.get("/seller/numbers")).numbers.days).toHaveLength(30);
    });
  },
  { fresh: false },
);
