import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../../testing/backend-suite";
import type { Answer } from "../../testing/http";
import { ok } from "../../testing/http";
import { complete, makeBasket, makeBaskets, makeGoods, type MarketGoods } from "../../testing/market";
import { unique } from "../../testing/world";

backendSuite(
  ({ ground, database, container }) => {
    const rows = async (sql: string, bindings: unknown[] = []) => (await database.raw(sql, bindings)).rows;
    const count = async (sql: string, bindings: unknown[] = []) =>
      Number((await rows(`select count(*) as n from ${sql}`, bindings))[0]?.n);

    const statuses = (answers: Answer[]) =>
      Object.fromEntries(
        [...new Set(answers.map((answer) => answer.status))].map((status) => [
          status,
          answers.filter((answer) => answer.status === status).length,
        ]),
      );

    /** Every reservation of an item belongs to a line of an order, and the level counts exactly those. */
    async function expectStockToAgree(inventoryItemId: string, pieces: number): Promise<void> {
      const [level] = await rows(
        "select reserved_quantity::int as reserved from inventory_level where inventory_item_id = ?",
        [inventoryItemId],
      );
      const [reservations] = await rows(
        "select coalesce(sum(quantity), 0)::int as reserved from reservation_item where inventory_item_id = ? and deleted_at is null",
        [inventoryItemId],
      );
      expect([level?.reserved, reservations?.reserved]).toEqual([pieces, pieces]);
      expect(
        await count(
          `reservation_item r where r.inventory_item_id = ? and not exists
           (select 1 from order_item i where i.item_id = r.line_item_id)`,
          [inventoryItemId],
        ),
      ).toBe(0);
    }

    test("fifty buyers of ten pieces make exactly ten orders", async () => {
      const goods = await makeGoods(ground(), { stock: 10 });
      const cartIds = await makeBaskets(
        container(),
        ground(),
        Array.from({ length: 50 }, () => [goods]),
      );
      const answers = await Promise.all(cartIds.map((id) => complete(ground(), id)));
      expect(statuses(answers)).toEqual({ 200: 10, 400: 40 });
      for (const answer of answers.filter(({ status }) => status === 400)) {
        expect(answer.data).toMatchObject({ code: "out_of_stock" });
      }
      expect(await count("order_group where cart_id = any(?)", [cartIds])).toBe(10);
      expect(await count("order_cart where cart_id = any(?)", [cartIds])).toBe(10);
      expect(await count("cart where id = any(?) and completed_at is not null", [cartIds])).toBe(10);
      await expectStockToAgree(goods.inventoryItemId, 10);
    }, 300_000);

    test("fifty overlapping baskets of several makers with plentiful stock all succeed", async () => {
      const shelves: MarketGoods[] = [];
      for (let maker = 0; maker < 5; maker += 1) shelves.push(await makeGoods(ground(), { stock: 1000 }));
      const wishes = Array.from({ length: 50 }, (_, buyer) => {
        const chosen = shelves.filter((_one, index) => (buyer + index) % 3 !== 0);
        return buyer % 2 === 0 ? chosen : chosen.toReversed();
      });
      const cartIds = await makeBaskets(container(), ground(), wishes);
      const answers = await Promise.all(cartIds.map((id) => complete(ground(), id)));
      expect(statuses(answers)).toEqual({ 200: 50 });
      for (const { data } of answers) {
        const parts = data.order_group.orders.map((order: { total: number }) => order.total);
        expect(parts.reduce((sum: number, part: number) => sum + part, 0)).toBe(data.order_group.total);
      }
      for (const goods of shelves) {
        const bought = await count(
          "order_item i join order_line_item l on l.id = i.item_id where l.variant_id = ?",
          [goods.variantId],
        );
        await expectStockToAgree(goods.inventoryItemId, bought);
      }
    }, 300_000);

    test("completing twice at once, in two tabs and again later gives one group", async () => {
      const goods = await makeGoods(ground(), { stock: 5 });
      const cartId = await makeBasket(ground(), [{ goods, quantity: 2 }]);
      const together = await Promise.all([1, 2, 3, 4].map(() => complete(ground(), cartId)));
      const later = await complete(ground(), cartId, "pp_cash-on-delivery_gerai");
      const groups = [...together, later].map((answer) => ok(answer).order_group);
      expect(new Set(groups.map((group) => group.id)).size).toBe(1);
      expect(later.data.order_group.payment.provider_id).toBe("pp_bank-transfer_gerai");
      expect(await count("order_cart where cart_id = ?", [cartId])).toBe(1);
      await expectStockToAgree(goods.inventoryItemId, 2);
    });

    test("whoever waits for money that another process holds waits as long as it said, no longer", async () => {
      const locks = container().resolve(Modules.LOCKING);
      const connection = container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
      const key = `order-group:${unique("ogrp")}`;
      let began = false;
      const job = () => {
        began = true;
        return Promise.resolve("done");
      };
      await connection.transaction(async (other) => {
        await other.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key]);
        await expect(locks.execute(key, job, { timeout: 0.2 })).rejects.toMatchObject({ type: "conflict" });
        expect(began).toBe(false);
      });
      expect(await locks.execute(key, job)).toBe("done");
    });
  },
  { fresh: false },
);
