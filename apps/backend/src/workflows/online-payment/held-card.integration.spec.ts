import { backendSuite } from "../../testing/backend-suite";
import { cardOrders } from "../../testing/card-orders";
import { ok } from "../../testing/http";
import { givenBack, intentOf, stripeForSuite, tellBackend } from "../../testing/stripe-world";
import { tendGroups } from "../order-group/tend-groups";
import { tendOnlinePayments } from "./tend-online-payments";

const stripe = stripeForSuite({ STRIPE_CAPTURE: "manual" });

backendSuite(
  (suite) => {
    const { ground, client, container } = suite;
    const card = cardOrders(suite);
    const admin = () => ground().admin;
    const capture = async (orderId: string, body: object = {}) =>
      admin().post(`/admin/payments/${await card.paymentOf(orderId)}/capture`, body);

    beforeAll(() => tellBackend(stripe, client));
    beforeEach(() => {
      stripe.faults.clear();
      stripe.webhooks.release();
    });
    afterEach(async () => {
      await stripe.webhooks.settled();
      await tendGroups(container());
      await expect.poll(() => tendOnlinePayments(container())).toEqual({ ended: 0, asked: 0, settled: 0 });
    });

    async function held() {
      const group = await card.placed();
      const intent = intentOf(stripe, group.id);
      stripe.pay(intent.id);
      await stripe.webhooks.settled();
      return { group, intent, orders: group.orders as { id: string; total: number }[] };
    }

    test("held money shows as authorized; the first capture takes it, once, for every order", async () => {
      const { group, intent, orders } = await held();
      expect(intent.status).toBe("requires_capture");
      expect(await card.paymentStates(group)).toEqual(["authorized", "authorized"]);
      expect(await card.buyerSees(group)).toMatchObject({
        status: "awaiting_payment",
        payment: { online: "held" },
        can: { pay_online: false },
      });
      const part = await capture(orders[0]!.id, { amount: 1000 });
      expect([part.status, part.data.code]).toEqual([400, "capture_in_part"]);
      ok(await capture(orders[0]!.id));
      expect(await card.paymentStates(group)).toEqual(["captured", "captured"]);
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
      expect(intent.amount_received).toBe(group.total * 100);
      ok(await capture(orders[1]!.id));
      expect(await card.booked(group)).toEqual({ captured: orders.map(({ total }) => total), refunded: [] });
    });

    test("what was cancelled before the capture is never taken", async () => {
      const { group, intent, orders } = await held();
      ok(await admin().post(`/admin/orders/${orders[1]!.id}/cancel`, {}));
      expect(intent.status).toBe("requires_capture");
      ok(await capture(orders[0]!.id));
      expect(intent.amount_received).toBe(orders[0]!.total * 100);
      expect(await card.paymentStates(group)).toEqual(["captured", "canceled"]);
      expect(await card.booked(group)).toEqual({ captured: [orders[0]!.total], refunded: [] });
    });

    test("what is cancelled after the capture is given back", async () => {
      const { group, intent, orders } = await held();
      ok(await capture(orders[0]!.id));
      ok(await admin().post(`/admin/orders/${orders[1]!.id}/cancel`, {}));
      expect(givenBack(stripe, intent.id)).toBe(orders[1]!.total);
      expect(await card.paymentStates(group)).toEqual(["captured", "refunded"]);
    });

    test("with the last order cancelled the hold is let go", async () => {
      const { group, intent, orders } = await held();
      for (const { id } of orders) ok(await admin().post(`/admin/orders/${id}/cancel`, {}));
      expect(intent.status).toBe("canceled");
      expect(await card.paymentStates(group)).toEqual(["canceled", "canceled"]);
      expect(await card.groupNow(group.id)).toMatchObject({ status: "canceled" });
      expect(await card.reserved(group)).toBe(0);
    });

    test("a capture whose answer never came is taken once", async () => {
      const { group, intent, orders } = await held();
      stripe.faults.add({
        on: `POST /v1/payment_intents/${intent.id}/capture`,
        kind: "drop_after",
        times: 9,
      });
      expect((await capture(orders[0]!.id)).status).toBe(400);
      stripe.faults.clear();
      await stripe.webhooks.settled();
      await tendOnlinePayments(container());
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
      expect(await card.booked(group)).toMatchObject({ captured: orders.map(({ total }) => total) });
      expect(intent.amount_received).toBe(group.total * 100);
    }, 60_000);

    test("when time is up, held money is taken: the buyer has paid", async () => {
      const { group, intent } = await held();
      await card.timeIsUp(group);
      await tendOnlinePayments(container());
      expect(intent.status).toBe("succeeded");
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
    });

    test("a hold that lapsed ends the group and frees its stock", async () => {
      const { group, intent } = await held();
      stripe.endAtStripe(intent.id);
      await stripe.webhooks.settled();
      expect(await card.groupNow(group.id)).toMatchObject({ status: "canceled" });
      expect(await card.paymentStates(group)).toEqual(["canceled", "canceled"]);
      expect(await card.reserved(group)).toBe(0);
    });
  },
  { fresh: false },
);
