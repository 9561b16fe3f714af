import { randomUUID } from "node:crypto";

import { DeliveryError, type Mail } from "../../mail/mail";
import { smtpCarrier } from "../../mail/smtp-carrier";
import { MESSAGES_MODULE } from "../../modules/messages";
import type { NewMessage } from "../../modules/messages/domain/message";
import { MOST_ATTEMPTS } from "../../modules/messages/domain/retry";
import type MessagesModuleService from "../../modules/messages/service";
import { newVapidKeys } from "../../push/vapid-keys";
import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { startMailServer } from "../../testing/mail-server";
import { complete, makeBasket, makeGoods } from "../../testing/market";
import { joinSeller, type JoinedSeller } from "../../testing/sellers";
import { KEPT_DAYS, tidyMessages } from "./tidy-messages";
import type { Carriers } from "./carriers";
import { sendMessage } from "./send-message";
import { sendWaiting } from "./send-waiting";
import { tellNews } from "./tell-news";

backendSuite(
  ({ ground, container, database }) => {
    /** Keeps what it is given; fails the way it is told to. */
    function carrier(failure?: () => DeliveryError) {
      const mails: Mail[] = [];
      const carriers: Carriers = {
        push: null,
        mail: {
          async deliver(mail, beforeHandOver) {
            await beforeHandOver();
            if (failure) throw failure();
            mails.push(mail);
          },
        },
      };
      return { mails, carriers };
    }
    const service = () => container().resolve<MessagesModuleService>(MESSAGES_MODULE);
    const rowsOf = (recipientId: string) =>
      service().listOutboxMessages({ recipient_id: recipientId }, { order: { created_at: "ASC" } });
    /** Nothing of other tests waits. */
    const clear = () => database.raw("delete from outbox_message where status in ('waiting', 'sending')");
    const told = (seller: JoinedSeller, more: Partial<NewMessage> = {}): NewMessage => ({
      channel: "mail",
      to: { type: "seller_member", id: seller.memberId },
      template: "shop-suspended",
      data: { reason: "Alamat <b>salah</b>" },
      key: `test:${randomUUID()}`,
      ...more,
    });
    const due = (id: string) =>
      database.raw("update outbox_message set next_attempt_at = now() where id = ?", [id]);

    async function sell(provider: string, contact: Record<string, unknown> = {}) {
      const seller = await joinSeller(ground());
      const goods = await makeGoods(ground(), { seller_id: seller.sellerId, stock: 10 });
      const kind = provider === "pp_pay-at-gerai_gerai" ? "pickup" : "courier";
      const cart = await makeBasket(ground(), [{ goods, quantity: 2 }], { kind });
      ok(await ground().store.post(`/store/carts/${cart}`, { email: "siti@example.test", ...contact }));
      await clear();
      const { order_group: group } = ok(await complete(ground(), cart, provider));
      return { seller, groupId: String(group.id), orderId: String(group.orders[0].id) };
    }

    beforeEach(clear);

    test("the same thing is told once; a shop's members each get their own", async () => {
      const seller = await joinSeller(ground());
      await clear();
      const message = told(seller, { to: { type: "seller", id: seller.sellerId } });
      const first = await Promise.all([1, 2, 3].map(() => sendMessage(container(), message, message)));
      expect(first.flat()).toHaveLength(1);
      const { mails, carriers } = carrier();
      const reports = await Promise.all([1, 2, 3].map(() => sendWaiting(container(), carriers)));
      expect(reports.reduce((sum, one) => sum + one.sent, 0)).toBe(1);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.text).toContain("Alamat <b>salah</b>");
      expect(mails[0]?.html).toContain("Alamat &lt;b&gt;salah&lt;/b&gt;");
      expect(mails[0]?.to).toBe(seller.login.email);
    });

    test("many messages and several senders: each leaves once, by a real server", async () => {
      const seller = await joinSeller(ground());
      await clear();
      await sendMessage(container(), ...Array.from({ length: 12 }, () => told(seller)));
      const server = await startMailServer({ slow: 10 });
      const mail = smtpCarrier(
        { host: "127.0.0.1", port: server.port, secure: false, auth: null },
        "Gerai <no-reply@gerai.example.id>",
      );
      await Promise.all([1, 2, 3, 4].map(() => sendWaiting(container(), { mail, push: null })));
      await server.stop();
      const ids = server.taken.map(({ raw }) => /^Message-ID: <([^@]+)@/m.exec(raw)?.[1]);
      expect(ids).toHaveLength(12);
      expect(new Set(ids).size).toBe(12);
      const rows = await rowsOf(seller.memberId);
      expect(rows.filter(({ status, sent_at: at }) => status === "sent" && at !== null)).toHaveLength(
        rows.filter(({ channel }) => channel === "in_app").length + 12,
      );
    });

    test("a failure that may pass is tried again later and later, and given up visibly", async () => {
      const seller = await joinSeller(ground());
      await clear();
      const [id = ""] = await sendMessage(container(), told(seller));
      const { carriers } = carrier(() => new DeliveryError("temporary", "451 Try later"));
      const waits: number[] = [];
      for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
        expect(await sendWaiting(container(), carriers)).toMatchObject({ waiting: 1, failed: 0 });
        const row = await service().retrieveOutboxMessage(id);
        expect(row).toMatchObject({ status: "waiting", attempts: attempt, error: "451 Try later" });
        waits.push(row.next_attempt_at.getTime() - Date.now());
        // Not before its time.
        expect(await sendWaiting(container(), carriers)).toMatchObject({ waiting: 0, failed: 0 });
        await due(id);
      }
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
      expect(await sendWaiting(container(), carriers)).toMatchObject({ failed: 1 });
      const row = await service().retrieveOutboxMessage(id);
      expect(row.status).toBe("failed");
      expect(row.error).toMatch(/^Given up: 451/);
    });

    test.each([
      ["permanent", /^Refused: 550/],
      ["unknown", /^Handed over, but no answer came/],
    ] as const)(
      "what failed for ever or left it open (%s) is not sent again by itself",
      async (outcome, words) => {
        const seller = await joinSeller(ground());
        await clear();
        const [id = ""] = await sendMessage(container(), told(seller));
        await sendWaiting(container(), carrier(() => new DeliveryError(outcome, "550 No")).carriers);
        const row = await service().retrieveOutboxMessage(id);
        expect([row.status, row.error]).toEqual(["failed", expect.stringMatching(words)]);
        await due(id);
        const { mails, carriers } = carrier();
        await sendWaiting(container(), carriers);
        expect(mails).toEqual([]);
      },
    );

    test("a process that died while sending: not yet handed over is sent, handed over is left to a person", async () => {
      const seller = await joinSeller(ground());
      await clear();
      const [before = "", after = "", fresh = ""] = await sendMessage(
        container(),
        ...[1, 2, 3].map(() => told(seller)),
      );
      await database.raw(
        `update outbox_message set status = 'sending', attempts = 1, claimed_at = now() - interval '6 minutes',
           handed_over_at = case when id = ? then now() - interval '6 minutes' end where id = any(?)`,
        [after, [before, after]],
      );
      await database.raw(
        "update outbox_message set status = 'sending', attempts = 1, claimed_at = now() where id = ?",
        [fresh],
      );
      const { mails, carriers } = carrier();
      await sendWaiting(container(), carriers);
      expect(mails.map(({ id }) => id)).toEqual([before]);
      expect((await service().retrieveOutboxMessage(after)).status).toBe("failed");
      // Another process is at it.
      expect((await service().retrieveOutboxMessage(fresh)).status).toBe("sending");
    });

    test("who left no address or is gone is skipped, and long sent messages are forgotten", async () => {
      const seller = await joinSeller(ground());
      await clear();
      const [id = ""] = await sendMessage(
        container(),
        told(seller, { to: { type: "seller_member", id: "selmem_gone" } }),
      );
      const { mails, carriers } = carrier();
      expect(await sendWaiting(container(), carriers)).toMatchObject({ skipped: 1 });
      expect(mails).toEqual([]);
      const [young = ""] = await sendMessage(container(), told(seller));
      await sendWaiting(container(), carriers);
      await database.raw(
        "update outbox_message set created_at = now() - make_interval(days => ?) where id = ?",
        [KEPT_DAYS + 1, id],
      );
      await tidyMessages(container());
      const left = await service().listOutboxMessages({ id: [id, young] });
      expect(left.map((row) => row.id)).toEqual([young]);
    });

    test("a buyer is told of every step, once, and the shop of the order when it is paid", async () => {
      const { seller, groupId, orderId } = await sell("pp_bank-transfer_gerai");
      const { mails, carriers } = carrier();
      const subjects = async () => {
        await Promise.all([tellNews(container()), tellNews(container())]);
        await sendWaiting(container(), carriers);
        return mails.splice(0).map(({ to, subject }) => [to, subject.replace(/GTG-\d+/, "GTG")]);
      };
      expect(await subjects()).toEqual([["siti@example.test", "Pesanan GTG kami terima"]]);
      expect((await rowsOf(seller.memberId)).map(({ template }) => template)).not.toContain("new-order");

      ok(await ground().admin.post(`/admin/order-groups/${groupId}/confirm-payment`, {}));
      expect((await subjects()).toSorted()).toEqual(
        [
          ["siti@example.test", "Pembayaran pesanan GTG diterima"],
          [seller.login.email, "Pesanan baru GTG"],
        ].toSorted(),
      );
      expect(
        (await rowsOf(seller.memberId)).map(({ channel, template }) => [channel, template]),
      ).toContainEqual(["in_app", "new-order"]);
      ok(await seller.caller.post(`/seller/orders/${orderId}/pack`, {}));
      expect(await subjects()).toEqual([["siti@example.test", "Pesanan GTG sudah dikemas"]]);
      ok(
        await seller.caller.post(`/seller/orders/${orderId}/ship`, {
          courier: "JNE",
          tracking_number: "JP1234567890",
        }),
      );
      await tellNews(container());
      await sendWaiting(container(), carriers);
      expect(mails.map(({ text }) => text)).toEqual([expect.stringMatching(/JNE[^]*JP1234567890/)]);
      expect(mails[0]?.text).toContain(`/pesanan/${groupId}?token=`);
    });

    test("a buyer who left no address gets no mail; one who reads English gets it in English", async () => {
      const silent = await sell("pp_cash-on-delivery_gerai", { email: null });
      const english = await sell("pp_pay-at-gerai_gerai", { locale: "en" });
      await tellNews(container());
      expect(await rowsOf(silent.groupId)).toEqual([]);
      const { mails, carriers } = carrier();
      await sendWaiting(container(), carriers);
      const mine = mails.filter(({ text }) => text.includes(english.groupId));
      expect(
        mine.map(({ subject, text }) => [subject.replace(/GTG-\d+/, "GTG"), text.includes("/en/pesanan/")]),
      ).toEqual([["We have your order GTG", true]]);
    });

    test("the reason of a shop that calls an order off, and the money given back, reach the buyer", async () => {
      const { seller, orderId, groupId } = await sell("pp_cash-on-delivery_gerai");
      ok(await seller.caller.post(`/seller/orders/${orderId}/cancel`, { reason: "Bahan habis & tutup" }));
      await tellNews(container());
      const { mails, carriers } = carrier();
      await sendWaiting(container(), carriers);
      const mine = mails.filter(({ text }) => text.includes(groupId));
      expect(mine).toHaveLength(1);
      expect(mine[0]?.subject).toMatch(/dibatalkan$/);
      expect(mine[0]?.html).toContain("Bahan habis &amp; tutup");
    });

    test("phones are rung once, and those that take no more are forgotten", async () => {
      const seller = await joinSeller(ground());
      await clear();
      const keys = () => ({
        p256dh: newVapidKeys().publicKey,
        auth: Buffer.alloc(16, 7).toString("base64url"),
      });
      await service().createPushSubscriptions(
        ["alive", "gone"].map((name) => ({
          member_id: seller.memberId,
          endpoint: `https://push.example.com/${name}/${seller.memberId}`,
          ...keys(),
        })),
      );
      await sendMessage(
        container(),
        told(seller, { channel: "push", template: "new-order", data: { order_id: "order_1" } }),
      );
      const rung: string[] = [];
      const push: Carriers["push"] = {
        keys: newVapidKeys(),
        subject: "https://gerai.example.id",
        post: (endpoint) => {
          rung.push(endpoint);
          return Promise.resolve(endpoint.includes("gone") ? 410 : 201);
        },
      };
      expect(await sendWaiting(container(), { mail: null, push })).toMatchObject({ sent: 1 });
      await sendWaiting(container(), { mail: null, push });
      expect(rung).toHaveLength(2);
      const left = await service().listPushSubscriptions({ member_id: seller.memberId });
      expect(left.map(({ endpoint }) => endpoint)).toEqual([expect.stringContaining("alive")]);
    });

    test("a shop hears that it was suspended and reinstated, each time", async () => {
      const { sellerId, memberId } = await joinSeller(ground());
      for (const round of [1, 2]) {
        ok(
          await ground().admin.post(`/admin/sellers/${sellerId}/suspend`, {
            reason: `Alasan ${String(round)}`,
          }),
        );
        ok(await ground().admin.post(`/admin/sellers/${sellerId}/reinstate`, {}));
      }
      const rows = (await rowsOf(memberId)).filter(({ channel }) => channel === "in_app");
      expect(
        rows.map(({ template, data }) => [template, (data as { reason: string | null }).reason]),
      ).toEqual([
        ["shop-approved", null],
        ["shop-suspended", "Alasan 1"],
        ["shop-reinstated", null],
        ["shop-suspended", "Alasan 2"],
        ["shop-reinstated", null],
      ]);
    });
  },
  { fresh: false },
);
