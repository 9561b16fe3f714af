import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { complete, makeBaskets, makeGoods, type MarketGoods } from "../../testing/market";
import { brokenRules, untilQuiet } from "../../testing/order-rules";
import { BackendProcess } from "../../testing/processes/backend-process";
import { killCompletions } from "../../testing/processes/kill-completions";
import { tendGroups } from "./tend-groups";

/** In the suite; `npm run bench -- --kills 1000` kills more. */
const COMPLETIONS = Number(process.env.KILLED_COMPLETIONS ?? 60);

backendSuite(
  ({ ground, database, container, databaseUrl }) => {
    const rows = async (sql: string, bindings: unknown[] = []) => (await database.raw(sql, bindings)).rows;
    const count = async (sql: string, bindings: unknown[] = []) =>
      Number((await rows(`select count(*) as n from ${sql}`, bindings))[0]?.n);
    const groupsOf = (cartIds: string[]) => count("order_group where cart_id = any(?)", [cartIds]);

    const shelves: MarketGoods[] = [];
    beforeAll(async () => {
      for (let maker = 0; maker < 3; maker += 1) {
        shelves.push(await makeGoods(ground(), { stock: 10_000 }));
      }
    });

    /** Baskets of two or three makers. */
    const baskets = (number: number) =>
      makeBaskets(
        container(),
        ground(),
        Array.from({ length: number }, (_, buyer) => shelves.filter((_one, index) => index !== buyer % 4)),
      );

    /** The repair job makes good whatever is left, and then finds nothing more. */
    async function expectRepaired(): Promise<void> {
      await database.raw("update order_group set created_at = now() - interval '1 hour'");
      await tendGroups(container());
      expect(Object.values(await tendGroups(container())).filter((found) => found !== 0)).toEqual([]);
      expect(await brokenRules(database)).toEqual({});
    }

    test(`backend processes killed at random statements of ${COMPLETIONS} completions: all of a group or nothing`, async () => {
      const cartIds = await baskets(COMPLETIONS);
      const report = await killCompletions(databaseUrl, cartIds);
      await untilQuiet(database);
      // The deaths were in the middle of the work: some groups were placed, others not.
      expect(report.killedAtWork).toBeGreaterThan(report.processes / 2);
      expect(await groupsOf(cartIds)).toBeGreaterThanOrEqual(report.answered);
      expect(await groupsOf(cartIds)).toBeGreaterThan(0);
      expect(await groupsOf(cartIds)).toBeLessThan(COMPLETIONS);
      expect(await brokenRules(database)).toEqual({});

      for (const id of cartIds) ok(await complete(ground(), id));
      expect(await groupsOf(cartIds)).toBe(COMPLETIONS);
      expect(await count("order_cart where cart_id = any(?)", [cartIds])).toBe(
        await count(
          `order_group_share share join order_group grp on grp.id = share.order_group_id where grp.cart_id = any(?)`,
          [cartIds],
        ),
      );
      await expectRepaired();
    }, 1_800_000);

    /** Every second of the groups is paid and has yet to be booked, the others are overdue. */
    async function decide(cartIds: string[]): Promise<void> {
      const [even, uneven] = [0, 1].map((rest) => cartIds.filter((_id, index) => index % 2 === rest));
      await database.raw("update order_group set status = 'paid', paid_at = now() where cart_id = any(?)", [
        even,
      ]);
      await database.raw(
        "update order_group set expires_at = now() - interval '1 minute' where cart_id = any(?)",
        [uneven],
      );
    }

    /** What was decided was done, on every order. */
    async function expectDone(cartIds: string[]): Promise<void> {
      const states = await rows(
        `select grp.status, ord.status as order_status,
           coalesce((select sum(capture.amount) from capture join payment on payment.id = capture.payment_id
             where payment.payment_collection_id = share.payment_collection_id), 0)::int = share.total as captured
         from order_group grp join order_group_share share on share.order_group_id = grp.id
         join "order" ord on ord.id = share.order_id where grp.cart_id = any(?)
         group by 1, 2, 3 order by 1`,
        [cartIds],
      );
      expect(states).toEqual([
        { status: "expired", order_status: "canceled", captured: false },
        { status: "paid", order_status: "pending", captured: true },
      ]);
    }

    test("killed while it books what was paid and releases what expired: the next round finishes it", async () => {
      const cartIds = await baskets(24);
      for (const id of cartIds) ok(await complete(ground(), id));
      await decide(cartIds);
      for (let death = 0; death < 2; death += 1) {
        const process = await BackendProcess.start(databaseUrl);
        await process.ask({ what: "die-after", statements: 30 + Math.floor(Math.random() * 300) });
        // What an earlier death has left may be done before this one comes: then it ends at once.
        await process.ask({ what: "tend" }).then(
          () => process.kill(),
          () => undefined,
        );
        await process.gone;
      }
      await untilQuiet(database);
      await expectRepaired();
      await expectDone(cartIds);
    }, 300_000);

    test("two backend processes on one database: the same baskets, the last pieces, the same groups to settle", async () => {
      const [first, second] = await Promise.all([
        BackendProcess.start(databaseUrl),
        BackendProcess.start(databaseUrl),
      ]);
      const processes = [first, second];
      const cartIds = await baskets(20);
      const everywhere = (id: string) =>
        Promise.all([
          ...processes.map(async (one) => (await one.ask({ what: "complete", cartId: id })).result),
          complete(ground(), id).then((answer) => ok(answer).order_group.id),
        ]);
      const groups = await Promise.all(cartIds.map(everywhere));
      expect(groups.map((ids) => new Set(ids).size)).toEqual(cartIds.map(() => 1));
      expect(await groupsOf(cartIds)).toBe(20);

      const scarce = await makeGoods(ground(), { stock: 5 });
      const buyers = await makeBaskets(
        container(),
        ground(),
        Array.from({ length: 20 }, () => [scarce]),
      );
      const outcomes = await Promise.allSettled(
        buyers.map((cartId, index) => (index % 2 === 0 ? first : second).ask({ what: "complete", cartId })),
      );
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
      for (const outcome of outcomes) {
        if (outcome.status === "rejected") expect(String(outcome.reason)).toContain("Stok");
      }
      expect(await groupsOf(buyers)).toBe(5);

      await decide(cartIds);
      await Promise.all([...processes.map((one) => one.ask({ what: "tend" })), tendGroups(container())]);
      expect(await brokenRules(database)).toEqual({});
      await expectRepaired();
      await expectDone(cartIds);
      for (const one of processes) await one.kill();
    }, 300_000);

    test("connections cut at random in sixty completions, two of each basket at once: all of a group or nothing", async () => {
      const cartIds = await baskets(60);
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
        const clicks = cartIds
          .slice(from, from + 6)
          .flatMap((id, index) => (index % 3 === 0 ? [id, id] : [id]));
        const answers = await Promise.all(clicks.map((id) => complete(ground(), id)));
        statuses.push(...answers.map((answer) => answer.status));
      }
      running = false;
      await saboteur;
      expect(cut).toBeGreaterThan(0);
      expect(statuses.some((status) => status >= 500)).toBe(true);
      expect(await brokenRules(database)).toEqual({});

      for (const id of cartIds) ok(await complete(ground(), id));
      expect(await groupsOf(cartIds)).toBe(60);
      await expectRepaired();
    }, 300_000);

    /** Ends one connection of ours that is in the middle of a transaction, as a crash would. */
    async function cutOne(): Promise<number> {
      try {
        const cut = await rows(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
           order by random() limit 1`,
        );
        return cut.length;
      } catch {
        // The pool handed out a connection that was cut a moment ago.
        return 0;
      }
    }
  },
  { fresh: false },
);
