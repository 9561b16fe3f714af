import { backendSuite } from "../../../testing/backend-suite";
import { ok, type Answer, type AnswerBody } from "../../../testing/http";
import { BUYER, complete, makeBasket, makeGoods, type MarketGoods } from "../../../testing/market";
import { demoPirtNumber, makeCertification, makeProduct, makeSeller, verify } from "../../../testing/world";

/** Words that give away a message which nobody wrote for a buyer. */
const ENGLISH = /\b(the|is|not|must|required|found|invalid|expected|does|already|should|exceed)\b/i;

backendSuite(
  ({ ground, database, client }) => {
    let goods: MarketGoods;
    let others: MarketGoods;
    beforeAll(async () => {
      goods = await makeGoods(ground(), { stock: 500, price: 17_500 });
      others = await makeGoods(ground(), { stock: 500, price: 22_000 });
    });

    const post = (path: string, body?: unknown) => ground().store.post(`/store/carts${path}`, body);
    const read = async (id: string): Promise<AnswerBody> =>
      ok(await ground().store.get(`/store/carts/${id}`)).cart;
    const written = async () => {
      const { rows } = await database.raw(
        `select (select count(*) from "order") as orders, (select count(*) from order_group) as groups,
           (select count(*) from reservation_item) as reservations, (select count(*) from payment_collection) as payments,
           (select count(*) from cart where completed_at is not null) as closed`,
      );
      return rows[0];
    };

    /** A 4xx that a buyer can read. */
    function expectRefused({ status, data }: Answer, code?: string): void {
      expect([status >= 400 && status < 500, typeof data.code]).toEqual([true, "string"]);
      expect(data.message).not.toMatch(ENGLISH);
      if (code !== undefined) expect(data.code).toBe(code);
    }

    /** Refusals change neither the basket nor anything else. */
    async function untouched(cartId: string, attempts: () => Promise<void>): Promise<void> {
      const shape = async () => {
        const { total, items, shipping_methods: methods } = await read(cartId);
        return [
          total,
          items.map((item: AnswerBody) => [item.variant_id, item.quantity, item.unit_price]),
          methods.length,
        ];
      };
      const before = [await written(), await shape()];
      await attempts();
      expect([await written(), await shape()]).toEqual(before);
    }

    test.each([0, -1, 1e9, 0.5, "abc", null, [2]])("a quantity of %j by no door", async (quantity) => {
      const cartId = await makeBasket(ground(), [{ goods }]);
      const line = (await read(cartId)).items[0].id;
      const item = { variant_id: goods.variantId, quantity };
      await untouched(cartId, async () => {
        expectRefused(await post("", { region_id: ground().regionId, items: [item] }));
        expectRefused(await post(`/${cartId}/line-items`, item));
        // Zero takes the goods out, as every shop does.
        if (quantity !== 0) expectRefused(await post(`/${cartId}/line-items/${line}`, { quantity }));
      });
    });

    test("more than there is, unknown goods, none at all", async () => {
      const cartId = await makeBasket(ground(), [{ goods }]);
      await untouched(cartId, async () => {
        const add = (item: unknown) => post(`/${cartId}/line-items`, item);
        expectRefused(await add({ variant_id: goods.variantId, quantity: 501 }), "insufficient_inventory");
        expectRefused(await add({ variant_id: "variant_none", quantity: 1 }), "product_gone");
        expectRefused(await add({ quantity: 1 }));
        expectRefused(await post(`/${cartId}/line-items/cali_none`, { quantity: 2 }), "line_not_found");
      });
    });

    test("prices, discounts and makers that the buyer names count for nothing", async () => {
      const { cart } = ok(
        await post("", {
          region_id: ground().regionId,
          shipping_address: BUYER,
          items: [{ variant_id: goods.variantId, quantity: 2, unit_price: 1, metadata: { unit_price: 1 } }],
        }),
      );
      const option = ok(
        await ground().store.get(`/store/carts/${cart.id}/deliveries`),
      ).deliveries[0].options.find((one: AnswerBody) => one.kind === "courier");
      ok(
        await post(`/${cart.id}/shipping-methods`, {
          option_id: option.id,
          amount: 0,
          data: { amount: 0, kind: "pickup", seller_id: others.sellerId },
        }),
      );
      for (const wish of [
        { unit_price: 1 },
        { compare_at_unit_price: 1 },
        { adjustments: [{ amount: 17_499 }] },
      ]) {
        const item = { variant_id: goods.variantId, quantity: 1, ...wish };
        expectRefused(await post(`/${cart.id}/line-items`, item));
      }
      const honest = 2 * 17_500 + Number(option.amount);
      for (const path of [`/${cart.id}`, `/${cart.id}/line-items/${(await read(cart.id)).items[0].id}`]) {
        expectRefused(await post(path, { total: 1, discount_total: 99, unit_price: 1 }));
      }
      expect((await read(cart.id)).total).toBe(honest);
      const { order_group: group } = ok(await complete(ground(), cart.id));
      expect(group.total).toBe(honest);
      const { order } = ok(
        await ground().admin.get(
          `/admin/orders/${group.orders[0].id}?fields=total,*items,*shipping_methods,metadata`,
        ),
      );
      expect(order.total).toBe(honest);
      expect(order.items.map((item: AnswerBody) => item.metadata)).toEqual([{}]);
      expect(order.shipping_methods[0].data).toEqual({ kind: "courier", seller_id: goods.sellerId });
    });

    test("lines of another's basket can be neither changed nor taken out", async () => {
      const [mine, theirs] = [
        await makeBasket(ground(), [{ goods }]),
        await makeBasket(ground(), [{ goods: others, quantity: 2 }]),
      ];
      const line = (await read(theirs)).items[0].id;
      await untouched(theirs, async () => {
        expectRefused(await post(`/${mine}/line-items/${line}`, { quantity: 9 }), "line_not_found");
        expectRefused(
          await ground().store.delete(`/store/carts/${mine}/line-items/${line}`),
          "line_not_found",
        );
      });
    });

    test.each(["cart_none", "x", "'--", "order_1", "💥", "../..", "a".repeat(2000)])(
      "a basket called %s is nobody's, whatever is asked of it",
      async (name) => {
        const id = encodeURIComponent(name);
        const before = await written();
        const answers = [
          await ground().store.get(`/store/carts/${id}`),
          await ground().store.get(`/store/carts/${id}/deliveries`),
          await complete(ground(), id),
          await post(`/${id}`, { email: "a@b.example" }),
          await post(`/${id}/line-items`, { variant_id: goods.variantId, quantity: 1 }),
          await post(`/${id}/line-items/cali_1`, { quantity: 1 }),
          await ground().store.delete(`/store/carts/${id}/line-items/cali_1`),
          await post(`/${id}/shipping-methods`, { option_id: "so_1" }),
          await post(`/${id}/deliveries`, { option_ids: ["so_1"] }),
          await post(`/${id}/promotions`, { promo_codes: ["X"] }),
          await post(`/${id}/taxes`),
        ];
        expect(answers.map(({ status, data }) => [status, data.code])).toEqual(
          answers.map(() => [404, "cart_not_found"]),
        );
        expect(await written()).toEqual(before);
      },
    );

    test("a basket that was ordered is closed; completing it again answers with what was ordered", async () => {
      const cartId = await makeBasket(ground(), [{ goods }]);
      const line = (await read(cartId)).items[0].id;
      const option = ok(await ground().store.get(`/store/carts/${cartId}/deliveries`)).deliveries[0]
        .options[0].id;
      const { order_group: group } = ok(await complete(ground(), cartId));
      await untouched(cartId, async () => {
        const answers = [
          await post(`/${cartId}`, { shipping_address: { ...BUYER, address_1: "Jl. Lain 2" } }),
          await post(`/${cartId}/line-items`, { variant_id: goods.variantId, quantity: 1 }),
          await post(`/${cartId}/line-items/${line}`, { quantity: 5 }),
          await ground().store.delete(`/store/carts/${cartId}/line-items/${line}`),
          await post(`/${cartId}/shipping-methods`, { option_id: option }),
          await post(`/${cartId}/deliveries`, { option_ids: [option] }),
          await post(`/${cartId}/promotions`, { promo_codes: [] }),
          await post(`/${cartId}/taxes`),
        ];
        for (const answer of answers) expectRefused(answer, "cart_completed");
        expect(ok(await complete(ground(), cartId)).order_group.id).toBe(group.id);
      });
    });

    test("a delivery of another maker, of nobody, or two of one", async () => {
      const [mine, theirs] = [
        await makeBasket(ground(), [{ goods }]),
        await makeBasket(ground(), [{ goods: others }]),
      ];
      const optionsOf = async (id: string) =>
        ok(await ground().store.get(`/store/carts/${id}/deliveries`)).deliveries[0].options.map(
          (one: AnswerBody) => one.id,
        );
      const [own, foreign] = [await optionsOf(mine), await optionsOf(theirs)];
      await untouched(mine, async () => {
        const ship = (body: unknown) => post(`/${mine}/shipping-methods`, body);
        expectRefused(await ship({ option_id: foreign[0] }), "delivery_of_nobody");
        expectRefused(await ship({ option_id: "so_none" }), "delivery_unknown");
        expectRefused(await ship([{ option_id: own[0] }, { option_id: own[1] }]), "delivery_twice");
        expectRefused(await ship([{ option_id: own[0] }, { option_id: foreign[0] }]), "delivery_of_nobody");
        expectRefused(await ship({ option_id: 5 }));
        expectRefused(await ship({ option_id: own[0], data: "murah" }));
        expectRefused(await ship({ option_id: own[0], data: { note: "x".repeat(5000) } }), "text_too_long");
        expectRefused(await post(`/${mine}/deliveries`, { option_ids: [foreign[0]] }), "delivery_of_nobody");
        expectRefused(await post(`/${mine}/deliveries`, { option_ids: "semua" }));
      });
      ok(await complete(ground(), mine));
    });

    test("an address that no label holds, no courier finds, or no country of ours has", async () => {
      const cartId = await makeBasket(ground(), [{ goods }]);
      const before = await written();
      const say = (change: Record<string, unknown>) =>
        post(`/${cartId}`, { shipping_address: { ...BUYER, ...change } });
      for (const [change, code] of [
        [{ first_name: "a".repeat(20_000) }, "text_too_long"],
        [{ phone: "1".repeat(5000) }, "text_too_long"],
        [{ metadata: { note: "y".repeat(50_000) } }, "text_too_long"],
        [{ country_code: "us" }, "country_not_served"],
        [{ country_code: "zz" }, "country_not_served"],
        [{ phone: 5 }, "bad_request"],
        [{ address_1: { street: 1 } }, "bad_request"],
        [{ id: "caaddr_none" }, "address_not_found"],
      ] as const) {
        expectRefused(await say(change), code);
      }
      for (const [change, code] of [
        [{ first_name: "a".repeat(150) }, "address_too_long"],
        [{ address_1: "b".repeat(250) }, "address_too_long"],
        [{ postal_code: "abc" }, "address_postcode_malformed"],
        [{ phone: "08-bukan-nomor" }, "buyer_phone_missing"],
        [{ first_name: "" }, "buyer_name_missing"],
        [{ address_1: " " }, "address_incomplete"],
        [{ province: "36.03.99" }, "address_region_unknown"],
        // No courier goes there, so the basket has lost its delivery.
        [{ province: "99.99.99" }, "delivery_missing"],
        [{ province: "'; drop table cart" }, "delivery_missing"],
      ] as const) {
        ok(await say(change));
        expectRefused(await complete(ground(), cartId), code);
      }
      expect(await written()).toEqual(before);
      expect((await read(cartId)).items).toHaveLength(1);
    });

    test("a way to pay that there is not", async () => {
      const cartId = await makeBasket(ground(), [{ goods }]);
      await untouched(cartId, async () => {
        const pay = (body: unknown) => post(`/${cartId}/complete`, body);
        for (const provider of ["", "x", "pp_system_default", "pp_group_share", "__proto__", "constructor"]) {
          expectRefused(await pay({ payment_provider_id: provider }), "payment_unknown");
        }
        for (const body of [
          {},
          { payment_provider_id: 5 },
          { payment_provider_id: null },
          { payment_provider_id: ["pp_bank-transfer_gerai"] },
          { payment_provider_id: "a".repeat(5000) },
          { payment_provider_id: "pp_bank-transfer_gerai", total: 1 },
        ]) {
          expectRefused(await pay(body));
        }
        const broken = await client.request({
          method: "POST",
          url: `/store/carts/${cartId}/complete`,
          data: "{",
          headers: { ...ground().storeHeaders, "content-type": "application/json" },
          validateStatus: () => true,
          transformRequest: (data) => data,
        });
        expect(broken.status).toBe(400);
      });
    });

    test("a paper that ended between basket and order, and one that comes back", async () => {
      const seller = await makeSeller(ground());
      const snack = await makeProduct(ground(), {
        seller_id: seller.id,
        status: "published",
        category: "makanan-ringan",
      });
      const covers = { product_ids: [snack.id] };
      const halal = await makeCertification(ground(), seller.id, covers);
      const pirt = await makeCertification(ground(), seller.id, {
        ...covers,
        kind: "pirt",
        number: demoPirtNumber(),
        expires_on: "2031-01-01",
      });
      await verify(ground(), halal.id);
      await verify(ground(), pirt.id);
      const variantId = snack.variants[0].id;
      const cartId = await makeBasket(ground(), [{ goods: { ...goods, variantId } }]);
      const endsOn = async (day: string) => {
        // The rule that keeps checked facts stands in the way of the clock here, so it steps aside for a moment.
        await database.raw("alter table certification disable trigger gerai_certification_guard");
        await database.raw("update certification set expires_on = ? where id = ?", [day, pirt.id]);
        await database.raw("alter table certification enable trigger gerai_certification_guard");
      };
      await endsOn("2026-01-01");
      await untouched(cartId, async () => {
        expectRefused(await complete(ground(), cartId), "obligation_unmet");
      });
      await endsOn("2031-01-01");
      ok(await complete(ground(), cartId));
    });
  },
  { fresh: false },
);
