import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { complete, makeBaskets, makeGoods } from "../../testing/market";
import { tendGroups } from "./tend-groups";

const NOTHING = { expired: 0, settled: 0, announced: 0 };

backendSuite(
  ({ ground, database, container }) => {
    const count = async (sql: string) =>
      Number((await database.raw(`select count(*) as n from ${sql}`)).rows[0]?.n);

    /** Ends one connection of ours that is in the middle of a transaction, as a crash would. */
    async function cutOne(): Promise<number> {
      try {
        const { rows } = await database.raw(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
           order by random() limit 1`,
        );
        return rows.length;
      } catch {
        // The pool handed out a connection that was cut a moment ago.
        return 0;
      }
    }

    /** What must hold whatever happened. */
    async function expectWhole(): Promise<void> {
      const broken = {
        "groups whose shares do not add up": await count(
          `order_group grp where grp.total is distinct from
           (select sum(total) from order_group_share share where share.order_group_id = grp.id)`,
        ),
        "orders without a group": await count(
          `"order" where not exists (select 1 from order_group_share share where share.order_id = "order".id)`,
        ),
        "shares without an order": await count(
          `order_group_share share where not exists (select 1 from "order" where "order".id = share.order_id)`,
        ),
        "reservations without an order": await count(
          `reservation_item res where res.deleted_at is null
           and not exists (select 1 from order_item item where item.item_id = res.line_item_id)`,
        ),
        "lines without a reservation": await count(
          `order_item item where not exists
           (select 1 from reservation_item res where res.line_item_id = item.item_id and res.deleted_at is null)`,
        ),
        "levels that count otherwise": await count(
          `inventory_level level where level.reserved_quantity <>
           (select coalesce(sum(res.quantity), 0) from reservation_item res
            where res.inventory_item_id = level.inventory_item_id and res.deleted_at is null)`,
        ),
        "baskets closed without a group": await count(
          `cart where completed_at is not null
           and not exists (select 1 from order_group grp where grp.cart_id = cart.id)`,
        ),
        "payment collections without a share": await count(
          `payment_collection col where not exists
           (select 1 from order_group_share share where share.payment_collection_id = col.id)`,
        ),
      };
      expect(broken).toEqual(Object.fromEntries(Object.keys(broken).map((name) => [name, 0])));
    }

    test("connections cut at random in sixty completions: all of a group or nothing, and a retry gets there", async () => {
      const goods = [
        await makeGoods(ground(), { stock: 1000 }),
        await makeGoods(ground(), { stock: 1000 }),
        await makeGoods(ground(), { stock: 1000 }),
      ];
      const cartIds = await makeBaskets(
        container(),
        ground(),
        Array.from({ length: 60 }, (_, buyer) => goods.filter((_one, index) => index !== buyer % 4)),
      );
      let running = true;
      let cut = 0;
      const saboteur = (async () => {
        while (running) {
          cut += await cutOne();
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
        }
      })();
      const statuses: number[] = [];
      for (let from = 0; from < cartIds.length; from += 6) {
        const answers = await Promise.all(cartIds.slice(from, from + 6).map((id) => complete(ground(), id)));
        statuses.push(...answers.map((answer) => answer.status));
      }
      running = false;
      await saboteur;
      expect(cut).toBeGreaterThan(0);
      expect(statuses.some((status) => status >= 500)).toBe(true);
      await expectWhole();

      for (const id of cartIds) ok(await complete(ground(), id));
      expect(await count("order_group")).toBe(60);
      await expectWhole();
      await database.raw("update order_group set created_at = now() - interval '1 hour'");
      await tendGroups(container());
      expect(await tendGroups(container())).toEqual(NOTHING);
      await expectWhole();
    }, 300_000);
  },
  { fresh: false },
);
