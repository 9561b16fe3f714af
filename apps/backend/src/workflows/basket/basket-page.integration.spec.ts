import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { BUYER, chooseDeliveries, complete, makeBasket, makeGoods } from "../../testing/market";
import { makeProduct, makeSeller, unique } from "../../testing/world";

backendSuite(
  ({ ground }) => {
    const read = async (cartId: string): Promise<AnswerBody> =>
      ok(await ground().store.get(`/store/carts/${cartId}/basket`)).basket;
    const lineOf = (basket: AnswerBody, variantId: string): AnswerBody =>
      basket.makers
        .flatMap((maker: AnswerBody) => maker.lines)
        .find((line: AnswerBody) => line.variant_id === variantId);
    const cartOf = async (items: { variant_id: string; quantity: number }[]): Promise<string> =>
      ok(await ground().store.post("/store/carts", { region_id: ground().regionId, items })).cart.id;

    describe("the page of a basket", () => {
      test("shows each maker's goods, delivery and sums, which are those of the order", async () => {
        const seller = await makeSeller(ground());
        const first = await makeGoods(ground(), { seller_id: seller.id, price: 18_000, stock: 7 });
        const second = await makeGoods(ground(), { seller_id: seller.id, price: 5_000 });
        const other = await makeGoods(ground(), { price: 30_000 });
        const cartId = await makeBasket(ground(), [{ goods: first, quantity: 2 }]);
        for (const [goods, quantity] of [
          [other, 1],
          [second, 3],
        ] as const) {
          const line = { variant_id: goods.variantId, quantity };
          ok(await ground().store.post(`/store/carts/${cartId}/line-items`, line));
        }
        await chooseDeliveries(ground().store, cartId, "courier");
        const basket = await read(cartId);
        expect(basket).toMatchObject({
          id: cartId,
          completed: false,
          count: 6,
          items_total: 81_000,
          discount_total: 0,
          shipping_total: 18_000,
          codes: [],
          gone: [],
          address: { first_name: BUYER.first_name, province: BUYER.province },
        });
        expect(basket.total).toBe(99_000);
        expect(basket.makers.map((maker: AnswerBody) => maker.seller.id)).toEqual([
          seller.id,
          other.sellerId,
        ]);
        expect(basket.makers[0]).toMatchObject({
          seller: { handle: seller.handle, name: seller.name, kecamatan: seller.kecamatan },
          items_total: 51_000,
          lines: [
            { variant_id: first.variantId, quantity: 2, unit_price: 18_000, total: 36_000, available: 7 },
            { variant_id: second.variantId, quantity: 3, total: 15_000, available: 100, problem: null },
          ],
        });
        const { delivery } = basket.makers[0];
        expect(delivery.options.map(({ kind, amount }: AnswerBody) => [kind, amount])).toEqual(
          expect.arrayContaining([
            ["courier", basket.makers[0].shipping_total],
            ["pickup", 0],
          ]),
        );
        const { order_group: group } = ok(await complete(ground(), cartId));
        expect(group.total).toBe(basket.total);
        expect(await read(cartId)).toMatchObject({ completed: true });
      });

      test("knows pickup before it knows where the goods go, and the courier's price after", async () => {
        const goods = await makeGoods(ground());
        const cartId = await cartOf([{ variant_id: goods.variantId, quantity: 1 }]);
        const prices = async () => {
          const { makers, shipping_total: shipping } = await read(cartId);
          const { options, chosen_option_id: chosen } = makers[0].delivery;
          return {
            ...Object.fromEntries(options.map(({ kind, amount }: AnswerBody) => [kind, amount])),
            chosen,
            shipping,
          };
        };
        expect(await prices()).toEqual({ courier: null, pickup: 0, chosen: null, shipping: 0 });
        ok(
          await ground().store.post(`/store/carts/${cartId}`, {
            shipping_address: { province: "36.03.07", country_code: "id" },
          }),
        );
        expect(await prices()).toEqual({ courier: 12_000, pickup: 0, chosen: null, shipping: 0 });
        await chooseDeliveries(ground().store, cartId, "courier");
        expect(await prices()).toMatchObject({ chosen: expect.any(String), shipping: 12_000 });
      });

      test("says of every line why it cannot be ordered any more", async () => {
        const gone = await makeGoods(ground());
        const suspended = await makeGoods(ground());
        const dearer = await makeGoods(ground(), { price: 10_000 });
        const short = await makeGoods(ground(), { stock: 5 });
        const out = await makeGoods(ground(), { stock: 5 });
        const fine = await makeGoods(ground());
        const all = [gone, suspended, dearer, short, out, fine];
        const cartId = await cartOf(all.map((goods) => ({ variant_id: goods.variantId, quantity: 4 })));
        ok(await ground().admin.post(`/admin/products/${gone.productId}`, { status: "draft" }));
        ok(await ground().admin.post(`/admin/sellers/${suspended.sellerId}/suspend`, { reason: "Keluhan" }));
        ok(
          await ground().admin.post(`/admin/products/${dearer.productId}/variants/${dearer.variantId}`, {
            prices: [{ currency_code: "idr", amount: 12_000 }],
          }),
        );
        const stockTo = (goods: typeof short, stocked_quantity: number) =>
          ground().admin.post(
            `/admin/inventory-items/${goods.inventoryItemId}/location-levels/${ground().stockLocationId}`,
            { stocked_quantity },
          );
        ok(await stockTo(short, 3));
        ok(await stockTo(out, 0));
        const basket = await read(cartId);
        const problems = all.map((goods) => lineOf(basket, goods.variantId).problem?.code ?? null);
        expect(problems).toEqual([
          "product_not_published",
          "seller_not_active",
          "price_changed",
          "stock_short",
          "out_of_stock",
          null,
        ]);
        expect(lineOf(basket, short.variantId).available).toBe(3);
        expect(lineOf(basket, dearer.variantId)).toMatchObject({
          unit_price: 10_000,
          current_price: 12_000,
          total: 40_000,
        });

        // Taking the new price is setting the same number again.
        const { id } = lineOf(basket, dearer.variantId);
        ok(await ground().store.post(`/store/carts/${cartId}/line-items/${id}`, { quantity: 4 }));
        expect(lineOf(await read(cartId), dearer.variantId)).toMatchObject({
          unit_price: 12_000,
          problem: null,
        });
      });

      test("counts what two lines want of the same stock together", async () => {
        const goods = await makeGoods(ground(), { stock: 5 });
        const cartId = await cartOf([{ variant_id: goods.variantId, quantity: 3 }]);
        ok(
          await ground().store.post(`/store/carts/${cartId}/line-items`, {
            variant_id: goods.variantId,
            quantity: 3,
            metadata: { gift: "ya" },
          }),
        );
        const [{ lines }] = (await read(cartId)).makers;
        expect(lines).toHaveLength(2);
        for (const line of lines) {
          expect(line).toMatchObject({ quantity: 3, available: 2, problem: { code: "stock_short" } });
        }
      });

      test("does not count what has no limit", async () => {
        const product = await makeProduct(ground(), {
          seller_id: (await makeSeller(ground())).id,
          status: "published",
        });
        const cartId = await cartOf([{ variant_id: product.variants[0].id, quantity: 50 }]);
        expect((await read(cartId)).makers[0].lines[0]).toMatchObject({ available: null, problem: null });
      });

      test("names the codes in use and what they give", async () => {
        const goods = await makeGoods(ground(), { price: 20_000 });
        const code = unique("HEMAT").toUpperCase();
        ok(
          await ground().admin.post("/admin/promotions", {
            code,
            type: "standard",
            status: "active",
            is_tax_inclusive: true,
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "each",
              max_quantity: 100,
              value: 10,
              currency_code: "idr",
            },
          }),
        );
        const cartId = await cartOf([{ variant_id: goods.variantId, quantity: 2 }]);
        ok(await ground().store.post(`/store/carts/${cartId}/promotions`, { promo_codes: [code] }));
        expect(await read(cartId)).toMatchObject({
          items_total: 40_000,
          discount_total: 4_000,
          total: 36_000,
          codes: [{ code, amount: 4_000 }],
          makers: [{ discount_total: 4_000, total: 36_000, lines: [{ discount_total: 4_000 }] }],
        });
      });

      test("is nobody's when the id is unknown, and takes no fields", async () => {
        expect(await ground().store.get("/store/carts/cart_nobody/basket")).toMatchObject({
          status: 404,
          data: { code: "cart_not_found" },
        });
        const cartId = await cartOf([]);
        expect(await read(cartId)).toMatchObject({ count: 0, total: 0, makers: [] });
      });
    });

    describe("what delivery would cost", () => {
      const ask = (query: Record<string, string>) =>
        ground().store.get(`/store/delivery-prices?${new URLSearchParams(query).toString()}`);

      test("is what the basket says", async () => {
        const seller = await makeSeller(ground(), { kecamatan_code: "36.03.07" });
        const goods = await makeGoods(ground(), { seller_id: seller.id });
        for (const [to, quantity] of [
          ["36.03.07", 1],
          ["36.03.18", 5],
          ["31.74", 9],
          ["94.71", 2],
        ] as const) {
          const { delivery } = ok(await ask({ variant_id: goods.variantId, quantity: String(quantity), to }));
          const { cart } = ok(
            await ground().store.post("/store/carts", {
              region_id: ground().regionId,
              items: [{ variant_id: goods.variantId, quantity }],
              shipping_address: { province: to, country_code: "id" },
            }),
          );
          const options = (await read(cart.id)).makers[0].delivery.options;
          expect(delivery, to).toEqual({
            from: seller.kecamatan,
            courier: options.find((option: AnswerBody) => option.kind === "courier").amount,
            pickup: 0,
          });
        }
      });

      test("is asked for goods that are sold, and for a place", async () => {
        const goods = await makeGoods(ground());
        const variant = { variant_id: goods.variantId };
        for (const query of [
          { ...variant, to: "Cikupa" },
          { ...variant, to: "36.03.18", quantity: "0" },
          { ...variant, to: "36.03.18", quantity: "1.5" },
          { to: "36.03.18" },
        ]) {
          expect((await ask(query as Record<string, string>)).status, JSON.stringify(query)).toBe(400);
        }
        expect((await ask({ variant_id: "variant_x", to: "36.03.18" })).status).toBe(404);
        ok(await ground().admin.post(`/admin/products/${goods.productId}`, { status: "draft" }));
        expect((await ask({ ...variant, to: "36.03.18" })).status).toBe(404);
      });
    });
  },
  { fresh: false },
);
