import type { Mail } from "../../../mail/mail";
import { newVapidKeys } from "../../../push/vapid-keys";
import { backendSuite } from "../../../testing/backend-suite";
import { ok, type Caller } from "../../../testing/http";
import { makeCustomer } from "../../../testing/people";
import { joinSeller, logIn } from "../../../testing/sellers";
import { unique } from "../../../testing/world";
import { sendWaiting } from "../../../workflows/outbox/send-waiting";

backendSuite(
  ({ ground, container, database }) => {
    /** Mails that wait, taken away. */
    async function mailsTo(address: string): Promise<Mail[]> {
      const mails: Mail[] = [];
      const mail = {
        async deliver(one: Mail, beforeHandOver: () => Promise<void>) {
          await beforeHandOver();
          mails.push(one);
        },
      };
      await sendWaiting(container(), { mail, push: null });
      return mails.filter(({ to }) => to === address);
    }
    const linkIn = (mail: Mail | undefined) =>
      new URL(/https?:\/\/\S+token=\S+/.exec(mail?.text ?? "")?.[0] ?? "http://no.link");
    const choose = (actor: string, link: URL, password: string) =>
      ground()
        .anyone.with({ authorization: `Bearer ${link.searchParams.get("token") ?? ""}` })
        .post(`/auth/${actor}/emailpass/update`, { password });
    /** The answer comes before the work. */
    const settled = async (memberOrCustomer: string) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const { rows } = await database.raw(
          "select 1 from outbox_message where template = 'password-link' and recipient_id = ?",
          [memberOrCustomer],
        );
        if (rows.length > 0) return;
        await new Promise((wait) => setTimeout(wait, 50));
      }
      throw new Error("No link was written");
    };

    test("a member counts, reads and marks what they were told; another member sees none of it", async () => {
      const [seller, other] = [await joinSeller(ground()), await joinSeller(ground())];
      const list = async (caller: Caller) => ok(await caller.get("/seller/notifications"));
      const told = await list(seller.caller);
      expect(told).toMatchObject({
        count: 1,
        unread: 1,
        notifications: [{ template: "shop-approved", read_at: null }],
      });
      const [{ id }] = told.notifications;
      expect(ok(await other.caller.post("/seller/notifications/read", { ids: [id] }))).toEqual({ read: 0 });
      expect((await list(seller.caller)).unread).toBe(1);
      expect(ok(await seller.caller.post("/seller/notifications/read", { ids: [id] }))).toEqual({ read: 1 });
      expect(ok(await seller.caller.post("/seller/notifications/read", {}))).toEqual({ read: 0 });
      expect((await list(seller.caller)).unread).toBe(0);
      for (const query of ["limit=0", "limit=x", "offset=-1", "q=1"]) {
        expect((await seller.caller.get(`/seller/notifications?${query}`)).status).toBe(400);
      }
    });

    test("a browser subscribes, moves to whoever logs in there, and leaves", async () => {
      const [seller, other] = [await joinSeller(ground()), await joinSeller(ground())];
      const url = "/seller/push-subscriptions";
      const { public_key: key } = ok(await seller.caller.get(url));
      expect(Buffer.from(key, "base64url")).toHaveLength(65);
      const browser = (endpoint: string) => ({
        endpoint,
        keys: { p256dh: newVapidKeys().publicKey, auth: Buffer.alloc(16, 3).toString("base64url") },
      });
      const endpoint = `https://push.example.com/${seller.memberId}`;
      const owners = async () => {
        const { rows } = await database.raw("select member_id from push_subscription where endpoint = ?", [
          endpoint,
        ]);
        return rows.map((row) => row.member_id);
      };
      ok(await seller.caller.post(url, browser(endpoint)));
      ok(await seller.caller.post(url, browser(endpoint)));
      expect(await owners()).toEqual([seller.memberId]);
      ok(await other.caller.post(url, browser(endpoint)));
      expect(await owners()).toEqual([other.memberId]);
      // Not theirs any more.
      ok(await seller.caller.delete(url, { data: { endpoint } }));
      expect(await owners()).toEqual([other.memberId]);
      ok(await other.caller.delete(url, { data: { endpoint } }));
      expect(await owners()).toEqual([]);
      for (const odd of [
        browser("http://push.example.com/x"),
        browser("https://127.0.0.1/x"),
        browser("https://localhost:9000/x"),
        { ...browser(endpoint), keys: { p256dh: "AAAA", auth: "AAAA" } },
        { endpoint },
        {},
      ]) {
        expect((await seller.caller.post(url, odd)).status).toBe(400);
      }
    });

    test("a member gets a link by mail that lets them choose a password once; strangers get the same answer", async () => {
      const seller = await joinSeller(ground());
      await mailsTo("");
      const ask = (identifier: string) => ground().anyone.post("/auth/seller/password-reset", { identifier });
      for (const identifier of [
        ` ${seller.login.email.toUpperCase()} `,
        "nobody@example.test",
        "08123456789",
        "?",
      ]) {
        expect(ok(await ask(identifier))).toEqual({ by: "email" });
      }
      await settled(seller.memberId);
      ok(await ask(seller.login.email));
      const mails = await mailsTo(seller.login.email);
      expect(mails).toHaveLength(1);
      const link = linkIn(mails[0]);
      expect(link.pathname).toBe("/penjual/sandi");
      expect((await choose("seller", link, "pendek")).status).toBe(400);
      ok(await choose("seller", link, "sandi-yang-baru"));
      expect((await choose("seller", link, "sandi-ketiga-ini")).status).toBe(401);
      expect((await ground().anyone.post("/auth/seller/emailpass", seller.login)).status).toBe(401);
      const back = await logIn(ground(), { ...seller.login, password: "sandi-yang-baru" });
      expect(ok(await back.get("/seller/me")).member.id).toBe(seller.memberId);
    });

    test("a helper with an address is invited by mail, and makes a password by the link they ask for", async () => {
      const seller = await joinSeller(ground());
      const email = `${unique("bantu")}@example.test`;
      const { member } = ok(
        await seller.caller.post("/seller/members", { identifier: email, name: "Adi", role: "staff" }),
      );
      const [invited] = await mailsTo(email);
      expect(invited?.subject).toMatch(/^Anda diundang membantu /);
      ok(await ground().anyone.post("/auth/seller/password-reset", { identifier: email, locale: "en" }));
      await settled(member.id);
      const [mail] = await mailsTo(email);
      expect(mail?.subject).toBe("Link for a new password");
      ok(await choose("seller", linkIn(mail), "sandi-pertama"));
      const helper = await logIn(ground(), { email, password: "sandi-pertama" });
      expect(ok(await helper.get("/seller/me")).member.role).toBe("staff");
    });

    test("a buyer gets such a link too, for the buyers' page", async () => {
      const { id, email } = await makeCustomer(ground());
      await mailsTo("");
      ok(await ground().store.post("/store/customers/password-reset", { email }));
      await settled(id);
      const [mail] = await mailsTo(email);
      const link = linkIn(mail);
      expect(link.pathname).toBe("/akun/sandi");
      // A link for one kind of account opens no other.
      expect((await choose("seller", link, "sandi-yang-baru")).status).toBe(401);
      ok(await choose("customer", link, "sandi-yang-baru"));
      ok(await ground().anyone.post("/auth/customer/emailpass", { email, password: "sandi-yang-baru" }));
    });
  },
  { fresh: false },
);
