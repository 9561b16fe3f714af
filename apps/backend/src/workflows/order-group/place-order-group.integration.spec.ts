import { Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { BUYER, chooseDeliveries, complete, makeBasket, makeGoods } from "../../testing/market";
import { inOneTransaction } from "./shared-transaction";

backendSuite(
  ({ ground, database, container }) => {
    const rows = async (sql: string, bindings: unknown[] = []) => (await database.raw(sql, bindings)).rows;
    const reservedOf = async (inventoryItemId: string) =>
      (
        await rows(
          "select reserved_quantity::int as pieces from inventory_level where inventory_item_id = ?",
          [inventoryItemId],
        )
      )[0]?.pieces;
    const groupsOf = async (cartId: string) =>
      (await rows("select id from order_group where cart_id = ?", [cartId])).length;
    const sum = (orders: { total: number }[]) => orders.reduce((total, order) => total + order.total, 0);

    test("a basket of two makers becomes two orders that add up to the rupiah", async () => {
      const rice = await makeGoods(ground(), { price: 17_500 });
      const hats = await makeGoods(ground(), { price: 65_000 });
      const cartId = await makeBasket(ground(), [{ goods: rice, quantity: 3 }, { goods: hats }]);
      const { cart } = ok(await ground().store.get(`/store/carts/${cartId}?fields=id,total`));
      const { type, order_group: group } = ok(await complete(ground(), cartId));
      expect(type).toBe("order_group");
      expect(group.id).toMatch(/^ogrp_/);
      expect(group.token).toMatch(/^[\w-]{32}$/);
      expect(group.total).toBe(cart.total);
      expect(group.payment).toMatchObject({
        provider_id: "pp_bank-transfer_gerai",
        status: "awaiting_payment",
      });
      expect(group.orders.map((order: AnswerBody) => order.seller.id).toSorted()).toEqual(
        [rice.sellerId, hats.sellerId].toSorted(),
      );
      expect(sum(group.orders)).toBe(group.total);
      for (const order of group.orders) {
        const { order: seen } = ok(
          await ground().admin.get(
            `/admin/orders/${order.id}?fields=total,items.*,shipping_methods.*,payment_collections.*,customer_id`,
          ),
        );
        expect(seen.total).toBe(order.total);
        expect(seen.items).toHaveLength(1);
        expect(seen.shipping_methods).toHaveLength(1);
        expect(seen.payment_collections).toMatchObject([{ amount: order.total, status: "awaiting" }]);
        expect(seen.customer_id).toBeNull();
      }
      expect([await reservedOf(rice.inventoryItemId), await reservedOf(hats.inventoryItemId)]).toEqual([
        3, 1,
      ]);
    });

    test("terms, prices, composition and maker are kept as they were sold", async () => {
      const goods = await makeGoods(ground(), { price: 21_000 });
      const cartId = await makeBasket(ground(), [{ goods, quantity: 2 }]);
      const { order_group: placed } = ok(await complete(ground(), cartId));
      ok(await ground().admin.post(`/admin/products/${goods.productId}`, { title: "Nama baru" }));
      const { order_group: group } = ok(await ground().admin.get(`/admin/order-groups/${placed.id}`));
      expect(group.token).toBeUndefined();
      expect(group.terms).toMatchObject({ version: "2026-11" });
      expect(group.orders[0].seller.id).toBe(goods.sellerId);
      expect(group.orders[0].lines[0]).toMatchObject({
        quantity: 2,
        unit_price: 21_000,
        attributes: { material: "Bambu apus", shelf_life: expect.any(String) },
      });
      expect(group.orders[0].lines[0].title).not.toBe("Nama baru");
    });

    test("a percentage off is given whole, and basket, orders and payments agree", async () => {
      const goods = await Promise.all([17_999, 22_001, 8_333].map((price) => makeGoods(ground(), { price })));
      const code = `TUJUH${String(Date.now())}`;
      ok(
        await ground().admin.post("/admin/promotions", {
          code,
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            currency_code: "idr",
            value: 7,
          },
        }),
      );
      const cartId = await makeBasket(
        ground(),
        goods.map((one) => ({ goods: one })),
      );
      ok(await ground().store.post(`/store/carts/${cartId}/promotions`, { promo_codes: [code] }));
      const { cart } = ok(await ground().store.get(`/store/carts/${cartId}?fields=id,total,discount_total`));
      expect(cart.discount_total).toBeGreaterThan(0);
      const { order_group: group } = ok(await complete(ground(), cartId));
      expect(group.total).toBe(Math.round(cart.total));
      for (const order of group.orders) {
        const { order: seen } = ok(
          await ground().admin.get(`/admin/orders/${order.id}?fields=total,payment_collections.amount`),
        );
        expect([seen.total, seen.payment_collections[0].amount]).toEqual([order.total, order.total]);
        expect(Number.isInteger(order.total)).toBe(true);
      }
    });

    test("a delivery whose price has changed is told once; the basket has the new one", async () => {
      const [moved, heavier, still] = [
        await makeGoods(ground()),
        await makeGoods(ground()),
        await makeGoods(ground()),
      ];
      const cartId = await makeBasket(
        ground(),
        [moved, heavier, still].map((goods) => ({ goods })),
      );
      const sums = async () =>
        ok(await ground().store.get(`/store/carts/${cartId}?fields=shipping_total,total`)).cart;
      const before = await sums();
      ok(await ground().admin.post(`/admin/sellers/${moved.sellerId}`, { kecamatan_code: "36.03.07" }));
      ok(
        await ground().admin.post(`/admin/products/${heavier.productId}/variants/${heavier.variantId}`, {
          weight: 2500,
        }),
      );
      const answer = await complete(ground(), cartId);
      expect([answer.status, answer.data.code]).toEqual([400, "delivery_price_changed"]);
      const after = await sums();
      expect(after.shipping_total).toBeGreaterThan(before.shipping_total);
      const { order_group: group } = ok(await complete(ground(), cartId));
      expect(group.total).toBe(after.total);
    });

    test("picked up at the Gerai, delivery is free and the money is due at the counter", async () => {
      const goods = await makeGoods(ground(), { price: 30_000 });
      const cartId = await makeBasket(ground(), [{ goods }], { kind: "pickup" });
      const refused = await complete(ground(), cartId, "pp_cash-on-delivery_gerai");
      expect(refused.data).toMatchObject({ code: "payment_needs_courier" });
      const { order_group: group } = ok(await complete(ground(), cartId, "pp_pay-at-gerai_gerai"));
      expect(group).toMatchObject({ total: 30_000, payment: { status: "pay_on_handover" } });
    });

    describe("a basket that cannot be ordered stays, with a reason", () => {
      async function expectRefusal(cartId: string, code: string, provider?: string): Promise<void> {
        const answer = await complete(ground(), cartId, provider);
        expect([answer.status, answer.data.code]).toEqual([code === "cart_not_found" ? 404 : 400, code]);
        expect(await groupsOf(cartId)).toBe(0);
      }

      test("goods unpublished, their maker suspended, or without a delivery", async () => {
        const goods = await makeGoods(ground());
        const cartId = await makeBasket(ground(), [{ goods }]);
        ok(await ground().admin.post(`/admin/products/${goods.productId}`, { status: "draft" }));
        await expectRefusal(cartId, "product_not_published");
        ok(await ground().admin.post(`/admin/products/${goods.productId}`, { status: "published" }));
        ok(await ground().admin.post(`/admin/sellers/${goods.sellerId}/suspend`, { reason: "Keluhan" }));
        await expectRefusal(cartId, "seller_not_active");
        ok(await ground().admin.post(`/admin/sellers/${goods.sellerId}/reinstate`));
        const other = await makeGoods(ground());
        ok(
          await ground().store.post(`/store/carts/${cartId}/line-items`, {
            variant_id: other.variantId,
            quantity: 1,
          }),
        );
        await expectRefusal(cartId, "delivery_missing");
        await chooseDeliveries(ground().store, cartId, "courier");
        ok(await complete(ground(), cartId));
      });

      test("a price that moved: the basket shows the new one, and then it can be ordered", async () => {
        const goods = await makeGoods(ground(), { price: 10_000 });
        const cartId = await makeBasket(ground(), [{ goods }], { kind: "pickup" });
        ok(
          await ground().admin.post(`/admin/products/${goods.productId}/variants/${goods.variantId}`, {
            prices: [{ currency_code: "idr", amount: 12_000 }],
          }),
        );
        await expectRefusal(cartId, "price_changed");
        const { order_group: group } = ok(await complete(ground(), cartId));
        expect(group.total).toBe(12_000);
      });

      test("more than there is, also when two lines share the stock", async () => {
        const goods = await makeGoods(ground(), { stock: 3 });
        const cartId = await makeBasket(ground(), [{ goods, quantity: 2 }]);
        ok(
          await ground().store.post(`/store/carts/${cartId}/line-items`, {
            variant_id: goods.variantId,
            quantity: 2,
            metadata: { note: "baris kedua" },
          }),
        );
        const { cart } = ok(await ground().store.get(`/store/carts/${cartId}`));
        expect(cart.items).toHaveLength(2);
        await expectRefusal(cartId, "out_of_stock");
        expect(await reservedOf(goods.inventoryItemId)).toBe(0);
      });

      test("no name, no number, no street, an unknown basket, an unknown way to pay", async () => {
        const goods = await makeGoods(ground());
        for (const [code, change] of [
          ["buyer_name_missing", { first_name: " " }],
          ["buyer_phone_missing", { phone: "12345" }],
          ["address_incomplete", { address_1: "" }],
        ] as const) {
          const address = { ...BUYER, ...change };
          await expectRefusal(await makeBasket(ground(), [{ goods }], { address }), code);
        }
        const cartId = await makeBasket(ground(), [{ goods }]);
        await expectRefusal(cartId, "payment_unknown", "pp_system_default");
        await expectRefusal("cart_nobody", "cart_not_found");
        const { cart } = ok(await ground().store.post("/store/carts", { region_id: ground().regionId }));
        await expectRefusal(cart.id, "cart_empty");
        const bare = await ground().store.post(`/store/carts/${cartId}/complete`, {});
        expect(bare.status).toBe(400);
      });
    });

    test("a failure at the end of a placement leaves nothing behind", async () => {
      const goods = await makeGoods(ground(), { stock: 5 });
      const cartId = await makeBasket(ground(), [{ goods, quantity: 2 }]);
      const before = await rows('select count(*)::int as orders from "order"');
      await database.raw("alter table order_group_share add constraint no_more check (total < 0) not valid");
      try {
        expect((await complete(ground(), cartId)).status).toBeGreaterThanOrEqual(400);
      } finally {
        await database.raw("alter table order_group_share drop constraint no_more");
      }
      expect(await rows('select count(*)::int as orders from "order"')).toEqual(before);
      expect(await reservedOf(goods.inventoryItemId)).toBe(0);
      expect(
        await rows("select 1 from reservation_item where inventory_item_id = ?", [goods.inventoryItemId]),
      ).toEqual([]);
      ok(await complete(ground(), cartId));
      expect(await reservedOf(goods.inventoryItemId)).toBe(2);
    });

    test("modules write in one transaction: what the order module wrote goes when the job fails", async () => {
      const orders = container().resolve(Modules.ORDER);
      await expect(
        inOneTransaction(container(), async (transaction) => {
          await orders.createOrders(
            { id: "order_pinned", currency_code: "idr", items: [] } as never,
            transaction.context(Modules.ORDER),
          );
          const { rows: seen } = await transaction.sql.raw(
            `select id from "order" where id = 'order_pinned'`,
          );
          expect(seen).toHaveLength(1);
          throw new Error("too late");
        }),
      ).rejects.toThrow("too late");
      expect(await rows(`select id from "order" where id = 'order_pinned'`)).toEqual([]);
    });
  },
  { fresh: false },
);
