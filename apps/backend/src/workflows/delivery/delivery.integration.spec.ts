import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { BUYER, makeGoods } from "../../testing/market";
import { makeProduct, makeSeller } from "../../testing/world";

backendSuite(
  ({ ground, database }) => {
    async function basketTo(province: string, variantIds: string[]): Promise<string> {
      const { cart } = ok(
        await ground().store.post("/store/carts", {
          region_id: ground().regionId,
          shipping_address: { ...BUYER, province },
          items: variantIds.map((variant_id) => ({ variant_id, quantity: 1 })),
        }),
      );
      return cart.id;
    }
    const deliveriesOf = async (cartId: string): Promise<AnswerBody[]> =>
      ok(await ground().store.get(`/store/carts/${cartId}/deliveries`)).deliveries;
    const amounts = (delivery: AnswerBody) =>
      Object.fromEntries(delivery.options.map((option: AnswerBody) => [option.kind, option.amount]));
    const makerIn = async (kecamatan: string) =>
      String((await makeSeller(ground(), { kecamatan_code: kecamatan })).id);

    test("each maker's goods are priced from its own kecamatan, and nobody else's options are shown", async () => {
      const near = await makeGoods(ground(), { seller_id: await makerIn("36.03.18") });
      const far = await makeGoods(ground(), { seller_id: await makerIn("36.03.07") });
      await makeGoods(ground());
      const cartId = await basketTo("36.03.18", [near.variantId, far.variantId]);
      const deliveries = await deliveriesOf(cartId);
      expect(Object.fromEntries(deliveries.map((one) => [one.seller.id, amounts(one)]))).toEqual({
        [near.sellerId]: { courier: 8_000, pickup: 0 },
        [far.sellerId]: { courier: 12_000, pickup: 0 },
      });
    });

    test("a maker's courier carries the goods of that maker and no others", async () => {
      const heavy = await makeGoods(ground(), { seller_id: await makerIn("36.03.18") });
      const light = await makeGoods(ground(), { seller_id: await makerIn("36.03.18") });
      const cartId = await basketTo("36.03.18", [light.variantId]);
      // Nine pieces of 250 g: three kilograms begun.
      const line = { variant_id: heavy.variantId, quantity: 9 };
      ok(await ground().store.post(`/store/carts/${cartId}/line-items`, line));
      const deliveries = await deliveriesOf(cartId);
      expect(Object.fromEntries(deliveries.map((one) => [one.seller.id, amounts(one).courier]))).toEqual({
        [heavy.sellerId]: 12_000,
        [light.sellerId]: 8_000,
      });
    });

    test("methods of two makers stand side by side, follow the address, and drop where nobody delivers", async () => {
      const goods = [await makeGoods(ground()), await makeGoods(ground())];
      const cartId = await basketTo(
        "36.03.18",
        goods.map((one) => one.variantId),
      );
      for (const { options } of await deliveriesOf(cartId)) {
        const courier = options.find((option: AnswerBody) => option.kind === "courier");
        ok(
          await ground().store.post(`/store/carts/${cartId}/shipping-methods`, {
            option_id: courier.id,
            data: { seller_id: "sel_another", kind: "pickup" },
          }),
        );
      }
      const methods = async () =>
        ok(await ground().store.get(`/store/carts/${cartId}?fields=*shipping_methods`)).cart.shipping_methods;
      expect((await methods()).map((method: AnswerBody) => method.amount)).toEqual([8_000, 8_000]);
      expect((await methods()).map((method: AnswerBody) => method.data.kind)).toEqual(["courier", "courier"]);
      ok(
        await ground().store.post(`/store/carts/${cartId}`, {
          shipping_address: { ...BUYER, province: "32.73" },
        }),
      );
      expect((await methods()).map((method: AnswerBody) => method.amount)).toEqual([22_000, 22_000]);
      ok(
        await ground().store.post(`/store/carts/${cartId}`, {
          shipping_address: { ...BUYER, province: "?" },
        }),
      );
      expect(await methods()).toEqual([]);
    });

    test("several makers' deliveries are chosen at once, each of its own and only where it goes", async () => {
      const goods = [await makeGoods(ground()), await makeGoods(ground())];
      const stranger = await makeGoods(ground());
      const cartId = await basketTo(
        "36.03.18",
        goods.map((one) => one.variantId),
      );
      const choose = (option_ids: unknown) =>
        ground().store.post(`/store/carts/${cartId}/deliveries`, { option_ids });
      const options = async (id: string, kind: string): Promise<string[]> =>
        (await deliveriesOf(id)).map(
          ({ options: own }) => own.find((option: AnswerBody) => option.kind === kind).id as string,
        );
      const chosen = async () => (await deliveriesOf(cartId)).map((one) => one.chosen_option_id);
      const couriers = await options(cartId, "courier");
      ok(await choose(couriers));
      expect(await chosen()).toEqual(couriers);

      const [pickup = ""] = await options(cartId, "pickup");
      ok(await choose([pickup]));
      expect(await chosen()).toEqual([pickup, couriers[1]]);

      const [foreign] = await options(await basketTo("36.03.18", [stranger.variantId]), "courier");
      for (const [wish, code] of [
        [[foreign], "delivery_of_nobody"],
        [[pickup, couriers[0]], "delivery_twice"],
      ] as const) {
        expect((await choose(wish)).data).toMatchObject({ code });
      }
      for (const wish of [[], "so_1", [1], undefined]) expect((await choose(wish)).status).toBe(400);
      expect(await chosen()).toEqual([pickup, couriers[1]]);

      ok(
        await ground().store.post(`/store/carts/${cartId}`, {
          shipping_address: { ...BUYER, province: "?" },
        }),
      );
      expect((await choose(couriers)).data).toMatchObject({ code: "delivery_not_there" });
    });

    test("frozen goods cannot be sent to Jakarta, but can be picked up", async () => {
      const seller = await makeSeller(ground());
      const frozen = await makeProduct(ground(), { seller_id: seller.id, category: "makanan-beku" });
      await database.raw("alter table product disable trigger user");
      await database.raw("update product set status = 'published' where id = ?", [frozen.id]);
      await database.raw("alter table product enable trigger user");
      const goods = await makeGoods(ground(), { seller_id: seller.id });
      const cartId = await basketTo("31.74.05", [goods.variantId]);
      expect(amounts((await deliveriesOf(cartId))[0])).toEqual({ courier: 15_000, pickup: 0 });
      // No paper makes frozen food buyable here, so it enters the basket past the hooks.
      await database.raw("update cart_line_item set variant_id = ?, product_id = ? where cart_id = ?", [
        frozen.variants[0].id,
        frozen.id,
        cartId,
      ]);
      expect(amounts((await deliveriesOf(cartId))[0])).toEqual({ courier: null, pickup: 0 });
    });

    test("a maker who moves sends from the new place", async () => {
      const goods = await makeGoods(ground(), { seller_id: await makerIn("36.03.18") });
      ok(await ground().admin.post(`/admin/sellers/${goods.sellerId}`, { kecamatan_code: "36.03.07" }));
      const cartId = await basketTo("36.03.18", [goods.variantId]);
      expect(amounts((await deliveriesOf(cartId))[0])).toEqual({ courier: 12_000, pickup: 0 });
    });

    test("goods given to another maker travel with that one's", async () => {
      const product = await makeProduct(ground());
      const [first, second] = [await makeSeller(ground()), await makeSeller(ground())];
      for (const seller of [first, second]) {
        ok(await ground().admin.post(`/admin/products/${product.id}/seller`, { seller_id: seller.id }));
        const { product: seen } = ok(
          await ground().admin.get(`/admin/products/${product.id}?fields=shipping_profile.name`),
        );
        expect(seen.shipping_profile.name).toContain(seller.id);
      }
    });
  },
  { fresh: false },
);
