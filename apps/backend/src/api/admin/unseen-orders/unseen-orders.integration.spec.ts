import { endOfLegalDate, legalDateOf, type UnseenOrder } from "@gerai/contracts";

import { backendSuite } from "../../../testing/backend-suite";
import { ok, type AnswerBody, type Caller } from "../../../testing/http";
import { BUYER, complete, makeBasket, makeGoods } from "../../../testing/market";
import { joinSeller, type JoinedSeller } from "../../../testing/sellers";
import { makeOperator } from "../../../testing/world";
import { tendGroups } from "../../../workflows/order-group/tend-groups";

backendSuite(
  ({ ground, database, container }) => {
    interface Sold {
      seller: JoinedSeller;
      groupId: string;
      orderId: string;
    }

    async function sell(provider = "pp_cash-on-delivery_gerai"): Promise<Sold> {
      const seller = await joinSeller(ground(), { whatsapp: "0812-3456-7000" });
      const goods = await makeGoods(ground(), { seller_id: seller.sellerId, stock: 10 });
      const kind = provider === "pp_pay-at-gerai_gerai" ? "pickup" : "courier";
      const cart = await makeBasket(ground(), [{ goods, quantity: 2 }], { kind });
      const { order_group: group } = ok(await complete(ground(), cart, provider));
      return { seller, groupId: group.id, orderId: group.orders[0].id };
    }
    const age = (groupId: string, hours: number) =>
      database.raw(
        `update order_group set created_at = now() - ? * interval '1 hour',
           paid_at = paid_at - ? * interval '1 hour' where id = ?`,
        [hours, hours, groupId],
      );
    const overdue = (groupId: string) =>
      database.raw("update order_group set expires_at = now() - interval '1 minute' where id = ?", [groupId]);
    const statusOf = async (groupId: string) =>
      ok(await ground().admin.get(`/admin/order-groups/${groupId}`)).order_group.status;

    /** The row of an order, wherever in the list. */
    async function listed(caller: Caller, orderId: string): Promise<UnseenOrder | undefined> {
      const answer: AnswerBody = ok(await caller.get("/admin/unseen-orders?limit=100"));
      return (answer.unseen_orders as UnseenOrder[]).find((one) => one.id === orderId);
    }
    const tried = (caller: Caller, orderId: string, body: object) =>
      caller.post(`/admin/unseen-orders/${orderId}/contact-attempts`, body);

    test("what nobody opened for four hours is listed with a message for its maker, until somebody opens it", async () => {
      const mentor = await makeOperator(ground(), container(), "mentor");
      const sold = await sell();
      const { caller } = sold.seller;
      expect(await listed(mentor, sold.orderId)).toBeUndefined();
      await age(sold.groupId, 5);
      // Looking at the list is not opening an order.
      ok(await caller.get("/seller/orders"));
      const row = await listed(mentor, sold.orderId);
      expect(row).toMatchObject({ pieces: 2, total: expect.any(Number), attempts: [] });
      expect(row?.whatsapp?.url).toContain("https://wa.me/6281234567000?text=");
      expect(row?.whatsapp?.text).toContain(`/penjual/pesanan/${sold.orderId}`);
      expect(row?.whatsapp?.text).not.toContain("token");
      for (const secret of [BUYER.first_name, "6281234567890", BUYER.address_1]) {
        expect(JSON.stringify(row)).not.toContain(secret);
      }
      ok(await tried(mentor, sold.orderId, { channel: "phone", note: "Tidak diangkat" }));
      ok(await tried(ground().admin, sold.orderId, { channel: "whatsapp" }));
      const after = await listed(mentor, sold.orderId);
      expect(after?.attempts).toMatchObject([
        { channel: "whatsapp", note: null },
        { channel: "phone", note: "Tidak diangkat" },
      ]);
      const { audit_log: log } = ok(
        await ground().admin.get(`/admin/audit-log?subject_id=${sold.orderId}&action=POST`),
      );
      expect(log[0]).toMatchObject({ action: "POST /admin/unseen-orders/:id/contact-attempts" });
      expect(JSON.stringify(log)).not.toContain("Tidak diangkat");
      ok(await caller.get(`/seller/orders/${sold.orderId}`));
      expect(await listed(mentor, sold.orderId)).toBeUndefined();
      // Who telephoned meanwhile is not refused for it.
      ok(await tried(mentor, sold.orderId, { channel: "visit" }));
      for (const [id, body] of [
        [sold.orderId, { channel: "pigeon" }],
        [sold.orderId, {}],
        ["order_none", { channel: "phone" }],
      ] as const) {
        expect((await tried(mentor, id, body)).status).toBe(id === "order_none" ? 404 : 400);
      }
    });

    test("unpaid orders are not the maker's yet; paid ones count from when the money came", async () => {
      const sold = await sell("pp_bank-transfer_gerai");
      await age(sold.groupId, 30);
      expect(await listed(ground().admin, sold.orderId)).toBeUndefined();
      ok(await ground().admin.post(`/admin/order-groups/${sold.groupId}/confirm-payment`));
      expect(await listed(ground().admin, sold.orderId)).toBeUndefined();
      await age(sold.groupId, 5);
      expect(await listed(ground().admin, sold.orderId)).toBeDefined();
      // No clock ends what is paid, opened or not.
      await overdue(sold.groupId);
      await tendGroups(container());
      expect(await statusOf(sold.groupId)).toBe("paid");
      await expect(
        database.raw("update order_group set status = 'expired' where id = ?", [sold.groupId]),
      ).rejects.toMatchObject({ constraint: "order_group_move" });
    });

    test("sold on a holiday for afterwards: nobody is late before it is over", async () => {
      const seller = await joinSeller(ground());
      const goods = await makeGoods(ground(), { seller_id: seller.sellerId });
      const until = legalDateOf(new Date(Date.now() + 5 * 86_400_000));
      ok(await seller.caller.post("/seller/shop/holiday", { until, orders: "later" }));
      const cart = await makeBasket(ground(), [{ goods }]);
      const { order_group: group } = ok(await complete(ground(), cart, "pp_cash-on-delivery_gerai"));
      await age(group.id, 5);
      const orderId = String(group.orders[0].id);
      expect(await listed(ground().admin, orderId)).toBeUndefined();
      const { order } = ok(await seller.caller.get(`/seller/orders/${orderId}`));
      expect(order).toMatchObject({ deadline_for: "accept" });
      expect(Date.parse(order.deadline_at)).toBe(endOfLegalDate(until).getTime() + 86_400_000);
    });

    test("who took back the consent gets no WhatsApp", async () => {
      const sold = await sell();
      await age(sold.groupId, 5);
      ok(
        await sold.seller.caller.post("/seller/consents", {
          consents: [{ purpose: "whatsapp_contact", version: "2026-11" }],
        }),
      );
      expect((await listed(ground().admin, sold.orderId))?.whatsapp).not.toBeNull();
      ok(await sold.seller.caller.delete("/seller/consents/whatsapp_contact"));
      expect((await listed(ground().admin, sold.orderId))?.whatsapp).toBeNull();
    });

    test.each(["an attempt", "opening it"])(
      "to be paid at the counter and unopened: the clock ends it only after %s",
      async (how) => {
        const sold = await sell("pp_pay-at-gerai_gerai");
        await overdue(sold.groupId);
        await tendGroups(container());
        expect(await statusOf(sold.groupId)).toBe("pay_on_handover");
        await expect(
          database.raw("update order_group set status = 'expired' where id = ?", [sold.groupId]),
        ).rejects.toMatchObject({ constraint: "order_group_maker_unreached" });
        if (how === "an attempt") ok(await tried(ground().admin, sold.orderId, { channel: "whatsapp" }));
        else ok(await sold.seller.caller.get(`/seller/orders/${sold.orderId}`));
        await tendGroups(container());
        expect(await statusOf(sold.groupId)).toBe("expired");
      },
    );

    test("people may still call it off", async () => {
      const sold = await sell("pp_pay-at-gerai_gerai");
      ok(await ground().admin.post(`/admin/order-groups/${sold.groupId}/cancel`, { reason: "Uji coba" }));
      expect(await statusOf(sold.groupId)).toBe("canceled");
    });
  },
  { fresh: false },
);
