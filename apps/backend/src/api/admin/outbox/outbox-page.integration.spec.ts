import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

import { env } from "../../../env";
import { mailFolder } from "../../../mail/file-carrier";
import { DeliveryError } from "../../../mail/mail";
import { backendSuite } from "../../../testing/backend-suite";
import { ok } from "../../../testing/http";
import { joinSeller } from "../../../testing/sellers";
import { makeOperator, unique } from "../../../testing/world";
import { sendMessage } from "../../../workflows/outbox/send-message";
import { sendWaiting } from "../../../workflows/outbox/send-waiting";

const folder = mailFolder(env.dataDir);

backendSuite(
  ({ ground, container, database }) => {
    const kept: string[] = [];
    afterEach(() => {
      for (const file of kept.splice(0)) rmSync(file, { force: true });
    });
    const write = async () => {
      const seller = await joinSeller(ground());
      await database.raw("delete from outbox_message where status = 'waiting'");
      const [id = ""] = await sendMessage(container(), {
        channel: "mail",
        to: { type: "seller_member", id: seller.memberId },
        template: "password-link",
        data: { locale: "id" },
        key: unique("kunci"),
      });
      return { seller, id };
    };

    test("without a mail server mails are files of one's own, and an administrator reads them with their links", async () => {
      const { seller, id } = await write();
      // The carriers of this environment.
      expect(await sendWaiting(container())).toMatchObject({ sent: 1 });
      const file = join(folder, `${id}.eml`);
      kept.push(file);
      expect(statSync(file).mode & 0o077).toBe(0);
      expect(readFileSync(file, "utf8")).toMatch(/^To: penjual-/m);

      const list = ok(await ground().admin.get(`/admin/outbox?recipient_id=${seller.memberId}&channel=mail`));
      expect(list.messages).toContainEqual(
        expect.objectContaining({ id, status: "sent", template: "password-link", attempts: 1 }),
      );
      expect(JSON.stringify(list)).not.toContain(seller.login.email);
      const { text } = ok(await ground().admin.get(`/admin/outbox/${id}`));
      expect(text.to).toBe(seller.login.email);
      const link = /https?:\/\/\S+\/penjual\/sandi\?token=(\S+)/.exec(text.body);
      // The very link that was sent: it opens the account.
      ok(
        await ground()
          .anyone.with({ authorization: `Bearer ${decodeURIComponent(link?.[1] ?? "")}` })
          .post("/auth/seller/emailpass/update", { password: "sandi-yang-baru" }),
      );

      const officer = await makeOperator(ground(), container(), "officer");
      expect((await officer.get("/admin/outbox?limit=1")).status).toBe(200);
      expect((await officer.get(`/admin/outbox/${id}`)).status).toBe(403);
      expect((await ground().admin.get("/admin/outbox/msg_none")).status).toBe(404);
      expect((await ground().admin.get("/admin/outbox?status=lost")).status).toBe(400);
    });

    test("what failed is sent once more when a person says so, and nothing else is; looking opens no account", async () => {
      const { id } = await write();
      const failing = { deliver: () => Promise.reject(new DeliveryError("unknown", "Silence")) };
      await sendWaiting(container(), { mail: failing, push: null });
      const { message, text } = ok(await ground().admin.get(`/admin/outbox/${id}`));
      expect(message.status).toBe("failed");
      expect(text.body).not.toContain("token=");
      expect(ok(await ground().admin.post(`/admin/outbox/${id}/retry`)).message.status).toBe("waiting");
      expect((await ground().admin.post(`/admin/outbox/${id}/retry`)).data.code).toBe("message_not_failed");
      kept.push(join(folder, `${id}.eml`));
      expect(await sendWaiting(container())).toMatchObject({ sent: 1 });
      expect((await ground().admin.post(`/admin/outbox/${id}/retry`)).data.code).toBe("message_not_failed");
    });
  },
  { fresh: false },
);
