import { backendSuite } from "../../testing/backend-suite";
import { cardOrders } from "../../testing/card-orders";
import { ok } from "../../testing/http";
import { complete } from "../../testing/market";
import { givenBack, intentOf, stripeForSuite, tellBackend } from "../../testing/stripe-world";
import { tendGroups } from "../order-group/tend-groups";
import { tendOnlinePayments } from "./tend-online-payments";

const stripe = stripeForSuite();
const NOTHING = { ended: 0, asked: 0, settled: 0 };

backendSuite(
  (suite) => {
    const { ground, client, container } = suite;
    const card = cardOrders(suite);
    const admin = () => ground().admin;

    beforeAll(() => tellBackend(stripe, client));
    beforeEach(() => {
      stripe.faults.clear();
      stripe.webhooks.release();
    });
    afterEach(async () => {
      stripe.faults.clear();
      await stripe.webhooks.settled();
      await tendOnlinePayments(container());
      await tendGroups(container());
      // Whatever was done: nothing is left to do. (The backend's own clock may be at it as well.)
      await expect.poll(() => tendOnlinePayments(container())).toEqual(NOTHING);
    });

    async function paid() {
      const group = await card.placed();
      stripe.pay(intentOf(stripe, group.id).id);
      await stripe.webhooks.settled();
      return group;
    }

    test("one intent asks for the whole group, and its money is booked on every order", async () => {
      const cartId = await card.basket();
      const first = ok(await complete(ground(), cartId, "pp_stripe_stripe")).order_group;
      const again = ok(await complete(ground(), cartId, "pp_stripe_stripe")).order_group;
      expect(again.id).toBe(first.id);
      const intent = intentOf(stripe, first.id);
      expect(first.payment).toMatchObject({
        status: "awaiting_payment",
        online: "payable",
        due: first.total,
        client_secret: intent.client_secret,
      });
      expect(intent).toMatchObject({
        amount: first.total * 100,
        currency: "idr",
        capture_method: "automatic",
      });
      expect(await card.paymentStates(first)).toEqual(["awaiting", "awaiting"]);
      stripe.pay(intent.id);
      await stripe.webhooks.settled();
      expect(await card.groupNow(first.id)).toMatchObject({ status: "paid" });
      expect(await card.paymentStates(first)).toEqual(["captured", "captured"]);
      expect(await card.booked(first)).toEqual({
        captured: first.orders.map((order: { total: number }) => order.total),
        refunded: [],
      });
      const seen = await card.buyerSees(first);
      expect(seen).toMatchObject({ status: "paid", payment: { online: "paid" }, can: { pay_online: false } });
      expect(seen.payment.client_secret).toBeUndefined();
    });

    test("strangers are not given the secret", async () => {
      const group = await card.placed();
      const { order_group: masked } = ok(await ground().store.get(`/store/order-groups/${group.id}`));
      expect(masked.access).toBe("masked");
      expect(masked.payment.client_secret).toBeUndefined();
      expect(masked.can.pay_online).toBe(false);
    });

    test("a client can neither pick how the money moves nor another provider", async () => {
      const cartId = await card.basket();
      const bodies = [
        { payment_provider_id: "pp_stripe_stripe", data: { capture_method: "manual" } },
        { payment_provider_id: "pp_group-share_stripe" },
        { payment_provider_id: "pp_system_default" },
      ];
      for (const body of bodies) {
        expect((await ground().store.post(`/store/carts/${cartId}/complete`, body)).status).toBe(400);
      }
      const group = ok(await complete(ground(), cartId, "pp_stripe_stripe")).order_group;
      const byHand = await admin().post(`/admin/order-groups/${group.id}/confirm-payment`);
      expect([byHand.status, byHand.data.code]).toEqual([400, "payment_is_online"]);
      expect(await card.paymentStates(group)).toEqual(["awaiting", "awaiting"]);
    });

    test("a bank that asks: approved it is paid; failed the buyer is told and may try another card", async () => {
      const group = await card.placed();
      const { id } = intentOf(stripe, group.id);
      stripe.pay(id, "pm_card_threeDSecure2Required");
      await stripe.webhooks.settled();
      expect(await card.buyerSees(group)).toMatchObject({
        status: "awaiting_payment",
        can: { pay_online: true },
      });
      stripe.answerBank(id, false);
      await stripe.webhooks.settled();
      expect((await card.buyerSees(group)).payment).toMatchObject({
        status: "awaiting_payment",
        online: "payable",
        failure: "payment_intent_authentication_failure",
      });
      expect(() => stripe.pay(id, "pm_card_chargeDeclinedInsufficientFunds")).toThrow();
      await stripe.webhooks.settled();
      expect((await card.buyerSees(group)).payment.failure).toBe("insufficient_funds");
      expect(await card.reserved(group)).toBe(4);
      stripe.pay(id, "pm_card_threeDSecure2Required");
      stripe.answerBank(id, true);
      await stripe.webhooks.settled();
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
    });

    test("events thrice at once, reversed and repeated: paid once", async () => {
      const group = await card.placed();
      stripe.webhooks.hold();
      stripe.pay(intentOf(stripe, group.id).id);
      const told = await stripe.webhooks.flush({
        times: 3,
        together: true,
        only: ["payment_intent.succeeded"],
      });
      expect(told.map((delivery) => delivery.status)).toEqual([200, 200, 200]);
      const late = await stripe.webhooks.flush({ order: "reversed", times: 2 });
      expect(late.every((delivery) => delivery.status === 200)).toBe(true);
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
      expect((await card.booked(group)).captured).toEqual(
        group.orders.map((order: { total: number }) => order.total),
      );
    });

    test("events of strangers do no harm", async () => {
      const hook = (body: string, headers: Record<string, string> = {}) =>
        ground().anyone.post("/hooks/payment/stripe_stripe", body, {
          headers: { "content-type": "application/json", ...headers },
        });
      const forged = JSON.stringify({ type: "payment_intent.succeeded", data: { object: { id: "pi_1" } } });
      expect((await hook(forged)).status).toBe(400);
      expect((await hook(forged, { "stripe-signature": "t=1,v1=00" })).status).toBe(400);
      expect((await ground().anyone.post("/hooks/payment/system_default", {})).status).toBe(404);
      // Of another shop on the same account, well signed.
      stripe.webhooks.hold();
      const group = await card.placed();
      const body = new URLSearchParams({
        amount: "5000000",
        currency: "idr",
        "metadata[group_id]": group.id,
      });
      const headers = { authorization: "Bearer sk_test_local" };
      await fetch(`${stripe.url}/v1/payment_intents`, { method: "POST", headers, body });
      const foreign = [...stripe.store.intents.values()].at(-1)!;
      stripe.pay(foreign.id);
      const told = await stripe.webhooks.flush();
      expect(told.length).toBeGreaterThan(2);
      expect(told.every((delivery) => delivery.status === 200)).toBe(true);
      expect(await card.groupNow(group.id)).toMatchObject({ status: "awaiting_payment" });
      stripe.store.intents.delete(foreign.id);
    });

    test("a connection cut after the intent was made: the repeated call finds it", async () => {
      stripe.faults.add({ on: "POST /v1/payment_intents", kind: "drop_after" });
      const group = await card.placed();
      expect(group.payment.client_secret).toBe(intentOf(stripe, group.id).client_secret);
    });

    test("Stripe cannot be reached: the order stands and says so, and is paid later", async () => {
      const cartId = await card.basket();
      stripe.faults.add({ on: "POST /v1/payment_intents", kind: "error", status: 503, times: 9 });
      const group = ok(await complete(ground(), cartId, "pp_stripe_stripe")).order_group;
      expect(group.payment).toMatchObject({ status: "awaiting_payment", online: "unreachable" });
      expect(group.payment.client_secret).toBeUndefined();
      expect(await card.reserved(group)).toBe(4);
      stripe.faults.clear();
      const seen = await card.buyerSees(group);
      expect(seen).toMatchObject({ payment: { online: "payable" }, can: { pay_online: true } });
      expect(seen.payment.client_secret).toBe(intentOf(stripe, group.id).client_secret);
    });

    test("the answer never came, but the event did: the payment is found by it", async () => {
      stripe.webhooks.hold();
      stripe.faults.add({ on: "POST /v1/payment_intents", kind: "drop_after", times: 9 });
      const group = await card.placed();
      expect(group.payment.online).toBe("unreachable");
      stripe.faults.clear();
      const { id } = intentOf(stripe, group.id);
      stripe.pay(id);
      await stripe.webhooks.flush();
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
    });

    test("a lost event is made good by the buyer's own look, or by the job", async () => {
      const [looked, waited] = [await card.placed(), await card.placed()];
      stripe.webhooks.listen(undefined);
      for (const group of [looked, waited]) {
        stripe.pay(intentOf(stripe, group.id).id);
        await card.longUnheard(group);
      }
      tellBackend(stripe, client);
      expect(await card.buyerSees(looked)).toMatchObject({ status: "paid" });
      await tendOnlinePayments(container());
      expect(await card.groupNow(waited.id)).toMatchObject({ status: "paid" });
    });

    test("a buyer who comes back from paying is told at once, whatever was asked a moment ago", async () => {
      const group = await card.placed();
      stripe.webhooks.hold();
      stripe.pay(intentOf(stripe, group.id).id);
      const headers = { "x-order-token": group.token };
      const { order_group: seen } = ok(
        await ground().store.get(`/store/order-groups/${group.id}?returned=1`, { headers }),
      );
      expect(seen.status).toBe("paid");
    });

    test("refunds in part and in full, by our route and by Medusa's, never more than was paid", async () => {
      const group = await paid();
      const [first, second] = group.orders;
      const intent = intentOf(stripe, group.id);
      for (const amount of [0, -5, 0.5, "abc", Number(first.total) + 1]) {
        expect((await card.refund(group, 0, amount)).status).toBe(400);
      }
      expect((await card.refund(group, 0, 5000, "")).status).toBe(400);
      ok(await card.refund(group, 0, 5000));
      expect(await card.paymentStates(group)).toEqual(["partially_refunded", "captured"]);
      expect(givenBack(stripe, intent.id)).toBe(5000);
      const rest = await admin().post(`/admin/payments/${await card.paymentOf(first.id)}/refund`, {
        amount: first.total - 5000,
      });
      ok(rest);
      expect(await card.paymentStates(group)).toEqual(["refunded", "captured"]);
      expect((await card.refund(group, 0, 1)).data.code).toBe("refunded_already");
      expect((await card.refund(group, 1, Number(second.total) + 1)).data.code).toBe("refund_too_large");
      expect(givenBack(stripe, intent.id)).toBe(first.total);
      const [note] = await card.rows(
        "select note, created_by from refund where payment_id = ? order by created_at limit 1",
        [await card.paymentOf(first.id)],
      );
      expect(note).toEqual({ note: "Barang kurang satu", created_by: expect.stringMatching(/^user_/) });
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid", total: group.total });
      expect((await card.buyerSees(group)).refunded_total).toBe(first.total);
    });

    test("the answer to a refund never came: asked again, money moves once", async () => {
      const group = await paid();
      stripe.faults.add({ on: "POST /v1/refunds", kind: "drop_after", times: 9 });
      const cut = await card.refund(group, 0, 4000);
      expect([cut.status, cut.data.code]).toEqual([400, "refund_not_done"]);
      stripe.faults.clear();
      ok(await card.refund(group, 0, 4000));
      expect(givenBack(stripe, intentOf(stripe, group.id).id)).toBe(4000);
      expect((await card.booked(group)).refunded).toEqual([4000]);
    }, 60_000);

    test("asked again with another amount, it is told what happened, and that is written down", async () => {
      const group = await paid();
      stripe.faults.add({ on: "POST /v1/refunds", kind: "drop_after", times: 9 });
      expect((await card.refund(group, 0, 4000)).status).toBe(400);
      stripe.faults.clear();
      const other = await card.refund(group, 0, 6000);
      expect([other.status, other.data.code]).toEqual([400, "refund_done_otherwise"]);
      expect((await card.booked(group)).refunded).toEqual([4000]);
      ok(await card.refund(group, 0, 2000));
      expect(givenBack(stripe, intentOf(stripe, group.id).id)).toBe(6000);
    }, 60_000);

    test("a cancelled order of a paid group is given back, and only that", async () => {
      const group = await paid();
      const [first] = group.orders;
      ok(await admin().post(`/admin/orders/${first.id}/cancel`, {}));
      expect(givenBack(stripe, intentOf(stripe, group.id).id)).toBe(first.total);
      expect(await card.paymentStates(group)).toEqual(["refunded", "captured"]);
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
      expect(await card.reserved(group)).toBe(2);
    });

    test("what was cancelled before paying is not asked for", async () => {
      const group = await card.placed();
      const [first, second] = group.orders;
      ok(await admin().post(`/admin/orders/${first.id}/cancel`, {}));
      const intent = intentOf(stripe, group.id);
      expect(intent.amount).toBe(second.total * 100);
      expect((await card.buyerSees(group)).payment.due).toBe(second.total);
      stripe.pay(intent.id);
      await stripe.webhooks.settled();
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
      expect(await card.booked(group)).toEqual({ captured: [second.total], refunded: [] });
    });

    test("paid in full in the moment in which one order was cancelled: that part goes back", async () => {
      const group = await card.placed();
      const [first, second] = group.orders;
      stripe.faults.add({ on: "POST /v1/payment_intents/", kind: "error", status: 500, times: 9 });
      ok(await admin().post(`/admin/orders/${first.id}/cancel`, {}));
      stripe.faults.clear();
      const intent = intentOf(stripe, group.id);
      expect(intent.amount).toBe(group.total * 100);
      stripe.pay(intent.id);
      await stripe.webhooks.settled();
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
      expect(givenBack(stripe, intent.id)).toBe(first.total);
      expect(await card.booked(group)).toEqual({
        captured: [first.total, second.total],
        refunded: [first.total],
      });
      expect(await card.paymentStates(group)).toEqual(["refunded", "captured"]);
    }, 60_000);

    test("a buyer calls an unpaid group off: nobody can pay it any more, and a paid one stays", async () => {
      const [open, done] = [await card.placed(), await paid()];
      const cancel = (group: { id: string; token: string }) =>
        ground().store.post(
          `/store/order-groups/${group.id}/cancel`,
          {},
          { headers: { "x-order-token": group.token } },
        );
      ok(await cancel(open));
      expect(intentOf(stripe, open.id).status).toBe("canceled");
      expect(await card.buyerSees(open)).toMatchObject({ status: "canceled", can: { pay_online: false } });
      expect(await card.reserved(open)).toBe(0);
      expect((await cancel(done)).data.code).toBe("order_group_paid");
      expect(await card.groupNow(done.id)).toMatchObject({ status: "paid" });
    });

    test("an operator calls a group off: unpaid nobody can pay it, paid all of it goes back", async () => {
      const [open, done] = [await card.placed(), await paid()];
      const cancel = (id: string, reason: string) =>
        admin().post(`/admin/order-groups/${id}/cancel`, { reason });
      expect((await cancel(open.id, "")).status).toBe(400);
      ok(await cancel(open.id, "Stok rusak di gudang"));
      ok(await cancel(open.id, "Stok rusak di gudang"));
      expect(intentOf(stripe, open.id).status).toBe("canceled");
      expect(await card.groupNow(open.id)).toMatchObject({ status: "canceled" });
      const rows = await card.rows("select ended_reason, ended_by from order_group where id = ?", [open.id]);
      expect(rows).toEqual([
        { ended_reason: "Stok rusak di gudang", ended_by: expect.stringMatching(/^user_/) },
      ]);
      expect(await card.reserved(open)).toBe(0);
      ok(await cancel(done.id, "Stok rusak di gudang"));
      expect(givenBack(stripe, intentOf(stripe, done.id).id)).toBe(done.total);
      expect(await card.paymentStates(done)).toEqual(["refunded", "refunded"]);
      expect(await card.groupNow(done.id)).toMatchObject({ status: "canceled", total: done.total });
    });

    test("time is up: the intent ends first, then the group; what was paid meanwhile counts", async () => {
      const [late, just] = [await card.placed(), await card.placed()];
      stripe.webhooks.hold();
      stripe.pay(intentOf(stripe, just.id).id);
      for (const group of [late, just]) await card.timeIsUp(group);
      expect((await tendGroups(container())).expired).toBe(0);
      await tendOnlinePayments(container());
      expect(intentOf(stripe, late.id).status).toBe("canceled");
      expect(await card.groupNow(late.id)).toMatchObject({ status: "expired" });
      expect(await card.reserved(late)).toBe(0);
      expect(await card.groupNow(just.id)).toMatchObject({ status: "paid" });
      await stripe.webhooks.flush({ order: "reversed" });
      expect(await card.groupNow(late.id)).toMatchObject({ status: "expired" });
      expect(await card.booked(just)).toMatchObject({ refunded: [] });
    });

    test("time is up while Stripe is away: nothing is let go until it is known that nobody paid", async () => {
      const group = await card.placed();
      await card.timeIsUp(group);
      stripe.faults.add({ on: "/v1/payment_intents", kind: "error", status: 503, times: 99 });
      await tendOnlinePayments(container());
      await tendGroups(container());
      expect(await card.groupNow(group.id)).toMatchObject({ status: "awaiting_payment" });
      expect(await card.reserved(group)).toBe(4);
      stripe.faults.clear();
      await tendOnlinePayments(container());
      expect(await card.groupNow(group.id)).toMatchObject({ status: "expired" });
      expect(await card.reserved(group)).toBe(0);
    }, 60_000);

    test("ended at Stripe: the group ends, stock is free, the buyer is told", async () => {
      const group = await card.placed();
      stripe.endAtStripe(intentOf(stripe, group.id).id);
      await stripe.webhooks.settled();
      expect(await card.reserved(group)).toBe(0);
      expect(await card.buyerSees(group)).toMatchObject({
        status: "canceled",
        payment: { online: "over" },
        can: { pay_online: false },
      });
    });

    test("a hook that fails halfway gives nothing back; the job brings it to its end", async () => {
      const group = await card.placed();
      const sessions = "update payment_session set deleted_at = ? where data->>'order_group_id' = ?";
      await card.rows(sessions, [new Date(), group.id]);
      stripe.pay(intentOf(stripe, group.id).id);
      await stripe.webhooks.settled();
      expect(stripe.webhooks.deliveries.at(-1)?.status).toBe(200);
      expect(await card.groupNow(group.id)).toMatchObject({ status: "paid" });
      expect((await card.booked(group)).captured).toEqual([]);
      expect(givenBack(stripe, intentOf(stripe, group.id).id)).toBe(0);
      await card.rows(sessions, [null, group.id]);
      await tendOnlinePayments(container());
      expect(await card.paymentStates(group)).toEqual(["captured", "captured"]);
    });

    test("what a crash left between two statements is settled from the database", async () => {
      const [noted, refunded] = [await card.placed(), await paid()];
      // The mark was written, and the process died.
      stripe.webhooks.listen(undefined);
      stripe.pay(intentOf(stripe, noted.id).id);
      tellBackend(stripe, client);
      await card.rows(
        "update online_payment set status = 'captured', captured_total = due where order_group_id = ?",
        [noted.id],
      );
      // Medusa wrote the refund down, and the process died before Stripe was asked.
      ok(await card.refund(refunded, 1, 3000));
      const intent = intentOf(stripe, refunded.id);
      stripe.store.charge(intent.latest_charge ?? "").amount_refunded = 0;
      for (const refund of stripe.store.refunds.values()) {
        if (refund.payment_intent === intent.id) stripe.store.refunds.delete(refund.id);
      }
      stripe.forgetKeys();
      await card.rows("update online_payment set refunded_total = 0 where order_group_id = ?", [refunded.id]);
      await tendOnlinePayments(container());
      expect(await card.groupNow(noted.id)).toMatchObject({ status: "paid" });
      expect(givenBack(stripe, intent.id)).toBe(3000);
      expect((await card.booked(refunded)).refunded).toEqual([3000]);
    });

    test("refunds of transfers are written down as given back by hand", async () => {
      const group = ok(await complete(ground(), await card.basket())).order_group;
      expect((await card.refund(group, 0, 1000)).data.code).toBe("nothing_received");
      ok(await admin().post(`/admin/order-groups/${group.id}/confirm-payment`));
      ok(await card.refund(group, 0, 1000));
      expect(await card.paymentStates(group)).toEqual(["partially_refunded", "captured"]);
      ok(await admin().post(`/admin/order-groups/${group.id}/cancel`, { reason: "Pembeli pindah kota" }));
      expect(await card.paymentStates(group)).toEqual(["refunded", "refunded"]);
      const { refunded } = await card.booked(group);
      expect(refunded.reduce((sum, amount) => sum + amount, 0)).toBe(group.total);
    });
  },
  { fresh: false },
);
