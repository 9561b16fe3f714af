import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { chooseDeliveries, complete, makeBasket, makeGoods, type MarketGoods } from "../../testing/market";
import { unique } from "../../testing/world";

interface Offer {
  type?: "percentage" | "fixed";
  target_type?: "items" | "order" | "shipping_methods";
  allocation?: "each" | "across" | "once";
  value: number;
  [field: string]: unknown;
}

backendSuite(
  ({ ground, database, client }) => {
    async function makeCode(offer: Offer, more: Record<string, unknown> = {}): Promise<string> {
      const code = unique("KODE").toUpperCase();
      ok(await ground().admin.post("/admin/promotions", promotion(code, offer, more)));
      return code;
    }
    function promotion(code: string, offer: Offer, more: Record<string, unknown> = {}) {
      return {
        code,
        type: "standard",
        status: "active",
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: offer.target_type === "order" ? undefined : "across",
          currency_code: "idr",
          ...offer,
        },
        ...more,
      };
    }
    const apply = (cartId: string, codes: string[]) =>
      ground().store.post(`/store/carts/${cartId}/promotions`, { promo_codes: codes });
    const remove = (cartId: string, codes: string[]) =>
      client.request({
        method: "DELETE",
        url: `/store/carts/${cartId}/promotions`,
        data: { promo_codes: codes },
        headers: ground().storeHeaders,
        validateStatus: () => true,
      });
    const FIELDS = "id,total,discount_total,item_total,shipping_total,*items,*items.adjustments,*promotions";
    const read = async (cartId: string): Promise<AnswerBody> =>
      ok(await ground().store.get(`/store/carts/${cartId}?fields=${FIELDS}`)).cart;
    const adjustmentsOf = (cart: AnswerBody): { code: string; amount: number }[] =>
      cart.items.flatMap((item: AnswerBody) => item.adjustments);

    /** Everything that a basket shows is whole, and it has a discount at all. */
    function expectWhole(cart: AnswerBody): void {
      expect(cart.discount_total).toBeGreaterThan(0);
      const shown = [cart.total, cart.discount_total, ...adjustmentsOf(cart).map(({ amount }) => amount)];
      expect(shown.filter((amount) => !Number.isSafeInteger(amount))).toEqual([]);
    }

    /** Places the order and compares basket, group, orders and payments to the rupiah. */
    async function expectAgreement(cartId: string): Promise<AnswerBody> {
      const cart = await read(cartId);
      expectWhole(cart);
      const { order_group: placed } = ok(await complete(ground(), cartId));
      const { order_group: group } = ok(await ground().admin.get(`/admin/order-groups/${placed.id}`));
      expect(group.total).toBe(cart.total);
      const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
      let discount = 0;
      for (const { id, total } of placed.orders) {
        const { order } = ok(
          await ground().admin.get(
            `/admin/orders/${id}?fields=total,discount_total,*items.adjustments,payment_collections.amount`,
          ),
        );
        expect([order.total, order.payment_collections[0].amount]).toEqual([total, total]);
        expect(adjustmentsOf(order).every(({ amount }) => Number.isSafeInteger(amount))).toBe(true);
        discount += Number(order.discount_total);
      }
      expect(discount).toBe(cart.discount_total);
      expect(sum(placed.orders.map((order: AnswerBody) => order.total))).toBe(cart.total);
      return cart;
    }

    const shelf = new Map<number, MarketGoods>();
    /** Goods of odd prices, each of a maker of its own; tests share them. */
    const odd = async (prices: number[]): Promise<{ goods: MarketGoods; quantity: number }[]> => {
      const lines = [];
      for (const [index, price] of prices.entries()) {
        const goods = shelf.get(price) ?? (await makeGoods(ground(), { price }));
        shelf.set(price, goods);
        lines.push({ goods, quantity: 1 + (index % 3) });
      }
      return lines;
    };

    test.each<[string, Offer]>([
      ["7 % of goods, across", { value: 7 }],
      ["33.3 % of goods, each", { value: 33.3, allocation: "each", max_quantity: 2 }],
      ["12.5 % of the order", { value: 12.5, target_type: "order" }],
      ["Rp10.000 across", { type: "fixed", value: 10_000 }],
      ["Rp3.333 off each", { type: "fixed", value: 3333, allocation: "each", max_quantity: 5 }],
      ["Rp20.001 off the order", { type: "fixed", value: 20_001, target_type: "order" }],
      ["15 % once, off the cheapest", { value: 15, allocation: "once", max_quantity: 1 }],
    ])("three makers, %s: basket, group, orders and payments agree to the rupiah", async (_what, offer) => {
      const cartId = await makeBasket(ground(), await odd([17_999, 22_001, 8_333]));
      const code = await makeCode(offer);
      expectWhole(ok(await apply(cartId, [code])).cart);
      const cart = await expectAgreement(cartId);
      expect(cart.promotions.map((one: AnswerBody) => one.code)).toEqual([code]);
    });

    test("several codes at once, then other goods, another quantity, and one code taken out again", async () => {
      const [first, second, third] = [
        await makeCode({ value: 7 }),
        await makeCode({ value: 3.3, allocation: "each", max_quantity: 3 }),
        await makeCode({ type: "fixed", value: 5000, target_type: "order" }),
      ];
      const cartId = await makeBasket(ground(), await odd([466_999, 22_001]));
      ok(await apply(cartId, [first, second]));
      ok(await apply(cartId, [third]));
      const cart = await read(cartId);
      expectWhole(cart);
      expect(new Set(adjustmentsOf(cart).map(({ code }) => code))).toEqual(new Set([first, second, third]));

      const more = await makeGoods(ground(), { price: 9_998 });
      const line = { variant_id: more.variantId, quantity: 7 };
      expectWhole(ok(await ground().store.post(`/store/carts/${cartId}/line-items`, line)).cart);
      await chooseDeliveries(ground().store, cartId, "courier");
      const added = (await read(cartId)).items.find((item: AnswerBody) => item.variant_id === more.variantId);
      ok(await ground().store.post(`/store/carts/${cartId}/line-items/${added.id}`, { quantity: 3 }));
      expectWhole(await read(cartId));

      ok(await remove(cartId, [second]));
      const left = await expectAgreement(cartId);
      expect(new Set(adjustmentsOf(left).map(({ code }) => code))).toEqual(new Set([first, third]));
    });

    test("a code that comes with a new basket, or with its address, is whole as well", async () => {
      const code = await makeCode({ value: 7 });
      const goods = await makeGoods(ground(), { price: 17_999 });
      const { cart } = ok(
        await ground().store.post("/store/carts", {
          region_id: ground().regionId,
          promo_codes: [code],
          items: [{ variant_id: goods.variantId, quantity: 1 }],
        }),
      );
      expect((await read(cart.id)).discount_total).toBe(1260);
      ok(await ground().store.post(`/store/carts/${cart.id}`, { promo_codes: [] }));
      expect((await read(cart.id)).discount_total).toBe(0);
      ok(await ground().store.post(`/store/carts/${cart.id}`, { promo_codes: [code] }));
      expect((await read(cart.id)).discount_total).toBe(1260);
    });

    test("a discount that applies by itself, and buy-two-get-one, agree too", async () => {
      const [goods, other] = [
        await makeGoods(ground(), { price: 18_999 }),
        await makeGoods(ground(), { price: 31_001 }),
      ];
      const of = (one: MarketGoods) => [
        { attribute: "items.product.id", operator: "eq", values: [one.productId] },
      ];
      const automatic = unique("OTOMATIS").toUpperCase();
      ok(
        await ground().admin.post(
          "/admin/promotions",
          promotion(
            automatic,
            { value: 6.5, allocation: "each", max_quantity: 9, target_rules: of(other) },
            { is_automatic: true },
          ),
        ),
      );
      const bonus = await makeCode(
        {
          value: 33,
          allocation: "each",
          max_quantity: 1,
          buy_rules: of(goods),
          buy_rules_min_quantity: 2,
          target_rules: of(goods),
          apply_to_quantity: 1,
        },
        { type: "buyget" },
      );
      const cartId = await makeBasket(ground(), [{ goods, quantity: 3 }, { goods: other }]);
      expectWhole(await read(cartId));
      ok(await apply(cartId, [bonus]));
      const cart = await expectAgreement(cartId);
      expect(Object.fromEntries(adjustmentsOf(cart).map(({ code, amount }) => [code, amount]))).toEqual({
        [automatic]: Math.round(31_001 * 0.065),
        [bonus]: Math.round(18_999 * 0.33),
      });
    });

    describe("refused with a reason, and the basket stays as it was", () => {
      test("discounts on delivery, when they are made and when they are typed", async () => {
        const { admin } = ground();
        const offer: Offer = { value: 50, target_type: "shipping_methods", allocation: "across" };
        const made = await admin.post("/admin/promotions", promotion(unique("ONGKIR"), offer));
        expect([made.status, made.data.code]).toEqual([400, "promotion_on_delivery"]);
        const code = await makeCode({ value: 5 });
        const { promotions } = ok(await admin.get(`/admin/promotions?code=${code}`));
        const turned = await admin.post(`/admin/promotions/${promotions[0].id}`, {
          application_method: { target_type: "shipping_methods" },
        });
        expect([turned.status, turned.data.code]).toEqual([400, "promotion_on_delivery"]);

        // One that is older than the rule.
        await database.raw("alter table promotion_application_method drop constraint promotion_on_delivery");
        const old = await makeCode(offer);
        await database.raw(
          "alter table promotion_application_method add constraint promotion_on_delivery check (target_type <> 'shipping_methods') not valid",
        );
        const cartId = await makeBasket(ground(), await odd([17_999]));
        const typed = await apply(cartId, [old]);
        expect([typed.status, typed.data.code]).toEqual([400, "shipping_discount_refused"]);
        const late = await ground().store.post(`/store/carts/${cartId}`, { promo_codes: [old] });
        expect([late.status, late.data.code]).toEqual([400, "shipping_discount_refused"]);
        expect((await read(cartId)).discount_total).toBe(0);
      });

      test("codes that nobody made, that give nothing, that are used up, and too many of them", async () => {
        const cartId = await makeBasket(ground(), await odd([17_999, 8_333]));
        const good = await makeCode({ value: 7 });
        const draft = await makeCode({ value: 7 }, { status: "draft" });
        const other = await makeCode({
          value: 7,
          target_rules: [{ attribute: "items.product.id", operator: "eq", values: ["prod_other"] }],
        });
        ok(await apply(cartId, [good]));
        const before = await read(cartId);
        for (const [codes, reason] of [
          [["TIDAKADA"], "promotion_unknown"],
          [[good, draft], "promotion_gives_nothing"],
          [[other], "promotion_gives_nothing"],
          [Array.from({ length: 11 }, (_, n) => `K${String(n)}`), "promotion_too_many"],
        ] as const) {
          const answer = await apply(cartId, [...codes]);
          expect([answer.status, answer.data.code]).toEqual([400, reason]);
        }
        const after = await read(cartId);
        expect([after.total, adjustmentsOf(after).length]).toEqual([
          before.total,
          adjustmentsOf(before).length,
        ]);
        await expectAgreement(cartId);
      });

      test.each<[string, (code: string, promotionId: string, campaignId: string) => Promise<unknown>]>([
        [
          "whose campaign has ended",
          async (_code, _id, campaignId) =>
            ok(
              await ground().admin.post(`/admin/campaigns/${campaignId}`, {
                ends_at: new Date(Date.now() - 60_000).toISOString(),
              }),
            ),
        ],
        [
          "that was switched off",
          async (_code, id) =>
            ok(await ground().admin.post(`/admin/promotions/${id}`, { status: "inactive" })),
        ],
        ["that was deleted", async (_code, id) => ok(await ground().admin.delete(`/admin/promotions/${id}`))],
      ])(
        "a code %s since: told once, the basket is up to date, then ordered without it",
        async (_what, end) => {
          const { campaign } = ok(
            await ground().admin.post("/admin/campaigns", {
              name: "Uji",
              campaign_identifier: unique("uji"),
              starts_at: new Date(Date.now() - 3_600_000).toISOString(),
              ends_at: new Date(Date.now() + 3_600_000).toISOString(),
            }),
          );
          const [code, kept] = [
            await makeCode({ value: 7 }, { campaign_id: campaign.id }),
            await makeCode({ value: 5 }),
          ];
          const cartId = await makeBasket(ground(), await odd([17_999, 8_333]));
          ok(await apply(cartId, [code, kept]));
          const before = await read(cartId);
          const { promotions } = ok(await ground().admin.get(`/admin/promotions?code=${code}&fields=id`));
          await end(code, promotions[0].id, campaign.id);
          const answer = await complete(ground(), cartId);
          expect([answer.status, answer.data.code]).toEqual([400, "promotion_over"]);
          expect(answer.data.message).toContain(code);
          expect((await read(cartId)).total).toBeGreaterThan(before.total);
          const ordered = await expectAgreement(cartId);
          expect(new Set(adjustmentsOf(ordered).map((one) => one.code))).toEqual(new Set([kept]));
        },
      );

      test("a code for one buyer: of two who complete at once one gets it, the other is told", async () => {
        const code = await makeCode({ value: 7 }, { limit: 1 });
        const lines = await odd([17_999, 8_333]);
        const cartIds = [await makeBasket(ground(), lines), await makeBasket(ground(), lines)];
        for (const cartId of cartIds) ok(await apply(cartId, [code]));
        const answers = await Promise.all(cartIds.map((cartId) => complete(ground(), cartId)));
        expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
        const refused = answers.find(({ status }) => status === 400);
        expect(refused?.data).toMatchObject({ code: "promotion_used_up" });
        expect(refused?.data.message).toContain("potongan");
        const { promotions } = ok(await ground().admin.get(`/admin/promotions?code=${code}&fields=used`));
        expect(promotions[0].used).toBe(1);
        const left = cartIds[answers.findIndex(({ status }) => status === 400)] ?? "";
        ok(await remove(left, [code]));
        ok(await complete(ground(), left));
      });
    });
  },
  { fresh: false },
);
