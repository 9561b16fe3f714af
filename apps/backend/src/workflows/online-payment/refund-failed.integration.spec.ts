import { backendSuite } from "../../testing/backend-suite";
import { cardOrders } from "../../testing/card-orders";
import { ok, type AnswerBody } from "../../testing/http";
import { givenBack, intentOf, stripeForSuite, tellBackend } from "../../testing/stripe-world";

const stripe = stripeForSuite();

backendSuite(
  (suite) => {
    const { client } = suite;
    const card = cardOrders(suite);

    beforeAll(() => tellBackend(stripe, client));
    beforeEach(() => {
      stripe.faults.clear();
      stripe.webhooks.release();
    });

    async function paid() {
      const group = await card.placed();
      const intent = intentOf(stripe, group.id);
      stripe.pay(intent.id);
      await stripe.webhooks.settled();
      return { group, intent };
    }

    /** What stands at Stripe for one order of a group, by the numbers of its refunds. */
    const standing = (group: AnswerBody, index: number) =>
      [...stripe.store.refunds.values()]
        .filter((one) => one.status !== "failed" && one.metadata.order_id === group.orders[index].id)
        .map((one) => [Number(one.metadata.number), one.amount / 100] as const)
        .toSorted(([first], [second]) => first - second);

    const failNumber = (group: AnswerBody, index: number, number: number) => {
      const found = [...stripe.store.refunds.values()].find(
        (one) =>
          one.status !== "failed" &&
          one.metadata.order_id === group.orders[index].id &&
          one.metadata.number === String(number),
      );
      stripe.failLater(found?.id ?? "");
    };

    test("the first of two refunds fails later, twice: it is made again each time, the other never", async () => {
      const { group, intent } = await paid();
      ok(await card.refund(group, 0, 3000));
      ok(await card.refund(group, 0, 2000));
      for (const round of [1, 2]) {
        stripe.webhooks.hold();
        if (round === 2) stripe.forgetKeys();
        failNumber(group, 0, 1);
        expect(standing(group, 0), `round ${round}`).toEqual([[2, 2000]]);
        await stripe.webhooks.flush({ times: 2 });
        expect(standing(group, 0), `round ${round}`).toEqual([
          [1, 3000],
          [2, 2000],
        ]);
      }
      expect(givenBack(stripe, intent.id)).toBe(5000);
      expect((await card.booked(group)).refunded).toEqual([3000, 2000]);
    });

    test("the event of a failure was lost: whoever refunds next makes the failed one again first", async () => {
      const { group, intent } = await paid();
      ok(await card.refund(group, 1, 4000));
      stripe.webhooks.hold();
      failNumber(group, 1, 1);
      ok(await card.refund(group, 1, 1000));
      expect(standing(group, 1)).toEqual([
        [1, 4000],
        [2, 1000],
      ]);
      expect(givenBack(stripe, intent.id)).toBe(5000);
      expect((await card.booked(group)).refunded).toEqual([4000, 1000]);
    });

    test("one that nobody wrote down and that failed is no longer found; asked again, money moves", async () => {
      const { group } = await paid();
      stripe.webhooks.hold();
      stripe.faults.add({ on: "POST /v1/refunds", kind: "drop_after", times: 9 });
      expect((await card.refund(group, 0, 4000)).status).toBe(400);
      stripe.faults.clear();
      failNumber(group, 0, 1);
      ok(await card.refund(group, 0, 4000));
      expect(standing(group, 0)).toEqual([[1, 4000]]);
      expect((await card.booked(group)).refunded).toEqual([4000]);
    }, 60_000);

    test("a refund is found behind more than a hundred others", async () => {
      const { group, intent } = await paid();
      stripe.webhooks.hold();
      stripe.faults.add({ on: "POST /v1/refunds", kind: "drop_after", times: 9 });
      expect((await card.refund(group, 0, 4000)).status).toBe(400);
      stripe.faults.clear();
      stripe.forgetKeys();
      const [found] = [...stripe.store.refunds.values()].filter((one) => one.payment_intent === intent.id);
      for (let index = 0; index < 120; index += 1) {
        const id = `re_other_${String(index)}`;
        stripe.store.refunds.set(id, { ...found!, id, status: "failed", metadata: {} });
      }
      ok(await card.refund(group, 0, 4000));
      expect(standing(group, 0)).toEqual([[1, 4000]]);
    }, 60_000);
  },
  { fresh: false },
);
