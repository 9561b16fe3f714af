import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { complete, makeBasket, makeGoods } from "../../testing/market";

backendSuite(
  ({ ground, database }) => {
    const rows = async (sql: string, bindings: unknown[] = []) => (await database.raw(sql, bindings)).rows;

    test("a basket of two makers becomes two orders that add up to the rupiah", async () => {
      const rice = await makeGoods(ground(), { price: 17_500 });
      const hats = await makeGoods(ground(), { price: 65_000 });
      const cartId = await makeBasket(ground(), [{ goods: rice, quantity: 3 }, { goods: hats }]);
      const { cart } = ok(await ground().store.get(`/store/carts/${cartId}?fields=id,total`));
      const { type, order_group: group } = ok(await complete(ground(), cartId));
      expect(type).toBe("order_group");
      expect(group.id).toMatch(/^ogrp_/);
      expect(group.total).toBe(cart.total);
      expect(group.payment).toMatchObject({
        provider_id: "pp_bank-transfer_gerai",
        status: "awaiting_payment",
      });
      expect(group.orders.map((order: { seller: { id: string } }) => order.seller.id).toSorted()).toEqual(
        [rice.sellerId, hats.sellerId].toSorted(),
      );
      expect(group.orders.reduce((sum: number, order: { total: number }) => sum + order.total, 0)).toBe(
        group.total,
      );
      for (const order of group.orders) {
        const { order: seen } = ok(
          await ground().admin.get(
            `/admin/orders/${order.id}?fields=total,items.*,shipping_methods.*,payment_collections.*,payment_status`,
          ),
        );
        expect(seen.total).toBe(order.total);
        expect(seen.items).toHaveLength(1);
        expect(seen.shipping_methods).toHaveLength(1);
        expect(seen.payment_collections).toMatchObject([{ amount: order.total, status: "awaiting" }]);
      }
      const reserved = await rows(
        "select inventory_item_id, reserved_quantity::int as pieces from inventory_level where inventory_item_id = any(?)",
        [[rice.inventoryItemId, hats.inventoryItemId]],
      );
      expect(Object.fromEntries(reserved.map((row) => [row.inventory_item_id, row.pieces]))).toEqual({
        [rice.inventoryItemId]: 3,
        [hats.inventoryItemId]: 1,
      });
    });
  },
  { fresh: false },
);
