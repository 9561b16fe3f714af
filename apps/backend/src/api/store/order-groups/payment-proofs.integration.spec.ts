import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { paymentProofSchema } from "@gerai/contracts";

import { backendSuite } from "../../../testing/backend-suite";
import { ok, type Answer, type AnswerBody, type Caller } from "../../../testing/http";
import { complete, makeBasket, makeGoods } from "../../../testing/market";
import { makeCustomer } from "../../../testing/people";
import { tendGroups } from "../../../workflows/order-group/tend-groups";

// Set before the suite loads Medusa's configuration, which reads it once.
const dataDir = mkdtempSync(join(tmpdir(), "gerai-proofs-"));
process.env.DATA_DIR = dataDir;
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});
const kept = () => {
  const folder = join(dataDir, "uploads/private");
  return existsSync(folder) ? readdirSync(folder).length : 0;
};

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
let serial = 0;
/** A picture that no other test sends. */
const picture = (head: Buffer = PNG) => {
  serial += 1;
  return Buffer.concat([head, Buffer.from(`picture ${serial} ${process.pid}`)]);
};
const MEGABYTE = 1024 * 1024;

function form(bytes: Buffer, { name = "bukti.png", type = "image/png", field = "file" } = {}): FormData {
  const body = new FormData();
  body.append(field, new Blob([new Uint8Array(bytes)], { type }), name);
  return body;
}

backendSuite(
  ({ ground, database, container }) => {
    async function placed(provider?: string) {
      const goods = await makeGoods(ground(), { stock: 5 });
      const cartId = await makeBasket(ground(), [{ goods, quantity: 2 }]);
      const group: AnswerBody = ok(await complete(ground(), cartId, provider)).order_group;
      const buyer = ground().store.with({ "x-order-token": group.token });
      const upload = (bytes = picture(), who: Caller = buyer, options = {}) =>
        who.post(`/store/order-groups/${group.id}/payment-proofs`, form(bytes, options));
      const see = async () => ok(await buyer.get(`/store/order-groups/${group.id}`)).order_group;
      const operator = async () =>
        ok(await ground().admin.get(`/admin/order-groups/${group.id}`)).order_group;
      const judge = (deed: string, body: unknown = {}) =>
        ground().admin.post(`/admin/order-groups/${group.id}/${deed}`, body);
      return { group, goods, buyer, upload, see, operator, judge };
    }
    const proofIn = (answer: Answer) => paymentProofSchema.strict().parse(ok(answer).payment_proof);
    const overdue = (id: string, by = "1 minute") =>
      database.raw(`update order_group set expires_at = now() - interval '${by}' where id = ?`, [id]);
    const reserved = async (goods: { inventoryItemId: string }) =>
      (
        await database.raw(
          "select reserved_quantity::int as n from inventory_level where inventory_item_id = ?",
          [goods.inventoryItemId],
        )
      ).rows[0]?.n;

    test("a proof waits, an operator compares it with the account, and with the money it is accepted", async () => {
      const { group, upload, see, operator, judge } = await placed();
      const bytes = picture();
      const before = kept();
      const proof = proofIn(await upload(bytes));
      expect(proof).toMatchObject({ status: "waiting", reason: null });
      expect((await see()).payment.proofs).toEqual([proof]);
      const waiting = ok(await ground().admin.get("/admin/order-groups?proof=waiting&limit=100"));
      expect(waiting.order_groups.map((one: AnswerBody) => one.id)).toContain(group.id);
      expect(await operator()).toMatchObject({
        proofs: [{ id: proof.id, mime_type: "image/png", late: false }],
        orders: [{ state: "awaiting_payment", total: group.total, captured: 0 }],
      });
      // The same file again, by a double click too, is the same proof.
      const again = await Promise.all([upload(bytes), upload(bytes, undefined, { name: "lain.png" })]);
      expect(again.map((answer) => proofIn(answer).id)).toEqual([proof.id, proof.id]);
      expect(kept()).toBe(before + 1);
      ok(await judge("confirm-payment", { proof_id: proof.id }));
      expect(await see()).toMatchObject({
        status: "paid",
        payment: { proofs: [{ id: proof.id, status: "accepted" }] },
        can: { upload_proof: false },
      });
      const after = await operator();
      expect(after.proofs).toMatchObject([{ status: "accepted" }]);
      const { rows } = await database.raw("select judged_by, size from payment_proof where id = ?", [
        proof.id,
      ]);
      expect(rows).toEqual([{ judged_by: expect.stringMatching(/^user_/), size: bytes.length }]);
      expect(after.orders).toMatchObject([{ captured: group.total, refunded: 0 }]);
      const rest = ok(await ground().admin.get("/admin/order-groups?proof=waiting&limit=100"));
      expect(rest.order_groups.map((one: AnswerBody) => one.id)).not.toContain(group.id);
    });

    test("its file is opened by operators only, in a way that lets nothing in it run", async () => {
      const { group, upload } = await placed();
      const bytes = picture();
      const { id } = proofIn(await upload(bytes, undefined, { name: "../../<script>.html" }));
      const url = `/admin/order-groups/${group.id}/payment-proofs/${id}/file`;
      expect((await ground().anyone.get(url)).status).toBe(401);
      expect((await (await makeCustomer(ground())).store.get(url)).status).toBe(401);
      const opened = (await ground().admin.get(url)) as Answer & { headers: Record<string, string> };
      expect(opened.status).toBe(200);
      expect(opened.headers).toMatchObject({
        "content-type": "image/png",
        "content-length": String(bytes.length),
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-store",
      });
      expect(opened.headers["content-disposition"]).not.toContain("script");
      const other = await placed();
      expect((await ground().admin.get(url.replace(group.id, other.group.id))).status).toBe(404);
      expect((await ground().admin.get(url.replace(id, "pprf_none"))).status).toBe(404);
    });

    test("only the buyer sends proofs", async () => {
      const { upload, see } = await placed();
      const other = await placed();
      const stranger = await makeCustomer(ground());
      const before = kept();
      for (const who of [ground().store, other.buyer, stranger.store]) {
        expect((await upload(picture(), who)).status).toBe(404);
      }
      expect((await see()).payment.proofs).toEqual([]);
      expect(kept()).toBe(before);
    });

    test("JPEG, PNG, WebP and PDF are taken, by what their bytes say", async () => {
      const { upload } = await placed();
      const heads: Record<string, Buffer> = {
        "a.txt": Buffer.from("ffd8ffe0", "hex"),
        "b.exe": Buffer.concat([Buffer.from("RIFF1234WEBP")]),
        "c.png": Buffer.from("%PDF-1.7\n"),
      };
      for (const [name, head] of Object.entries(heads)) {
        expect(proofIn(await upload(picture(head), undefined, { name })).status).toBe("waiting");
      }
    });

    test("everything else is refused with a sentence, and nothing is kept", async () => {
      const { group, buyer, upload, see } = await placed();
      const url = `/store/order-groups/${group.id}/payment-proofs`;
      const before = kept();
      const large = Buffer.concat([picture(), Buffer.alloc(5 * MEGABYTE)]);
      const multipart = { headers: { "content-type": "multipart/form-data; boundary=x" } };
      const refusals: [string, Promise<Answer>][] = [
        ["HTML", upload(Buffer.from("<script>alert(1)</script>"))],
        ["an SVG", upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
        ["a GIF", upload(picture(Buffer.from("GIF89a")))],
        ["an empty file", upload(Buffer.alloc(0))],
        ["a large file", upload(large)],
        ["a huge form", upload(Buffer.concat([picture(), Buffer.alloc(8 * MEGABYTE)]))],
        ["another field", upload(picture(), undefined, { field: "files" })],
        ["JSON", buyer.post(url, { file: "data:image/png;base64,AAAA" })],
        [
          "a broken form",
          buyer.post(url, '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nab', multipart),
        ],
        [
          "a form without boundary",
          buyer.post(url, "ab", { headers: { "content-type": "multipart/form-data" } }),
        ],
        [
          "a text field",
          buyer.post(
            url,
            '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nab\r\n--x--\r\n',
            multipart,
          ),
        ],
      ];
      for (const [what, sent] of refusals) {
        const { status, data } = await sent;
        expect([what, status]).toEqual([what, 400]);
        expect(data.message).toMatch(/^[A-Z].*\.$/);
      }
      expect((await see()).payment.proofs).toEqual([]);
      expect(kept()).toBe(before);
    });

    test("five proofs fit, also when more come at once", async () => {
      const { upload, see } = await placed();
      const before = kept();
      const answers = await Promise.all(Array.from({ length: 8 }, () => upload()));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 400, 400, 400]);
      const { payment, can } = await see();
      expect(payment.proofs).toHaveLength(5);
      expect(can.upload_proof).toBe(false);
      expect(kept()).toBe(before + 5);
    });

    test("cash orders take no proof", async () => {
      const { upload } = await placed("pp_cash-on-delivery_gerai");
      const { status, data } = await upload();
      expect([status, data.code]).toEqual([400, "proof_untimely"]);
    });

    test("while a proof waits, the goods stay the buyer's; a rejection leaves time for a better one", async () => {
      const { group, goods, buyer, upload, see, judge } = await placed();
      const bytes = picture();
      const { id } = proofIn(await upload(bytes));
      await overdue(group.id);
      await tendGroups(container());
      expect(await reserved(goods)).toBe(2);
      expect(await see()).toMatchObject({ status: "awaiting_payment", can: { cancel: false } });
      expect((await buyer.post(`/store/order-groups/${group.id}/cancel`)).data.code).toBe(
        "order_group_proof_waiting",
      );
      for (const body of [{}, { reason: "  " }, { reason: "x".repeat(501) }, { reason: 1 }]) {
        expect((await judge(`payment-proofs/${id}/reject`, body)).status).toBe(400);
      }
      ok(await judge(`payment-proofs/${id}/reject`, { reason: "Jumlahnya tidak sama." }));
      const twice = await judge(`payment-proofs/${id}/reject`, { reason: "Lagi." });
      expect([twice.status, twice.data.code]).toEqual([400, "payment_proof_judged"]);
      await tendGroups(container());
      const after = await see();
      expect(after).toMatchObject({
        status: "awaiting_payment",
        payment: { proofs: [{ id, status: "rejected", reason: "Jumlahnya tidak sama." }] },
        can: { upload_proof: true, cancel: true },
      });
      expect(Date.parse(after.payment.expires_at)).toBeGreaterThan(Date.now() + 11 * 3_600_000);
      expect((await upload(bytes)).data.code).toBe("proof_rejected_before");
      expect((await judge("confirm-payment", { proof_id: id })).data.code).toBe("payment_proof_judged");
      expect((await judge("confirm-payment", { proof_id: "pprf_none" })).status).toBe(404);
      ok(await upload());
      ok(await judge("confirm-payment"));
      expect((await see()).payment.proofs).toMatchObject([{ status: "rejected" }, { status: "accepted" }]);
    });

    test("money that comes late is not lost: operators see it, and say what became of it", async () => {
      const { group, upload, see, operator, judge } = await placed();
      await overdue(group.id, "2 days");
      await tendGroups(container());
      expect(await see()).toMatchObject({ status: "expired", can: { upload_proof: true } });
      const { id } = proofIn(await upload());
      expect((await operator()).proofs).toMatchObject([{ id, late: true }]);
      expect((await judge("confirm-payment", { proof_id: id })).data.code).toBe("order_group_ended");
      ok(await judge(`payment-proofs/${id}/reject`, { reason: "Uang dikembalikan 25 November." }));
      expect(await see()).toMatchObject({ status: "expired", payment: { proofs: [{ status: "rejected" }] } });
      const old = await placed();
      await overdue(old.group.id, "8 days");
      await tendGroups(container());
      expect((await old.upload()).data.code).toBe("proof_untimely");
    });

    test("clock and proof at once: the group ends or the proof holds it, never both", async () => {
      for (let round = 0; round < 4; round += 1) {
        const { group, goods, upload, see } = await placed();
        await overdue(group.id);
        const [answer] = await Promise.all([upload(), tendGroups(container())]);
        expect(answer.status).toBe(200);
        const { rows } = await database.raw(
          `select grp.status, proof.created_at > grp.updated_at as after_the_end
           from order_group grp join payment_proof proof on proof.order_group_id = grp.id where grp.id = ?`,
          [group.id],
        );
        const { status } = await see();
        expect(rows).toHaveLength(1);
        expect(await reserved(goods)).toBe(status === "expired" ? 0 : 2);
        if (status === "expired") expect(rows[0]?.after_the_end).toBe(true);
      }
    });

    test("the database keeps the moves, the bounds and the record itself", async () => {
      const { group, upload, judge } = await placed();
      const { id } = proofIn(await upload());
      const refusal = async (sql: string, bindings: unknown[] = [id]) =>
        database.raw(sql, bindings).then(
          () => "written",
          (error: unknown) => (error as { constraint?: string }).constraint,
        );
      expect(await refusal("update payment_proof set file_id = 'other' where id = ?")).toBe(
        "payment_proof_fixed",
      );
      expect(await refusal("delete from payment_proof where id = ?")).toBe("payment_proof_kept");
      expect(await refusal("update payment_proof set deleted_at = now() where id = ?")).toBe(
        "payment_proof_kept",
      );
      expect(await refusal("update payment_proof set status = 'rejected' where id = ?")).toBe(
        "payment_proof_reason",
      );
      // A group with a waiting proof does not end, whoever says so.
      await database.raw("update order_group set status = 'expired' where id = ?", [group.id]);
      ok(await judge("confirm-payment"));
      expect(await refusal("update payment_proof set status = 'waiting' where id = ?")).toBe(
        "payment_proof_move",
      );
      expect(await refusal("update payment_proof set judged_by = 'me' where id = ?")).toBe(
        "payment_proof_fixed",
      );
      expect(
        await refusal(
          `insert into payment_proof (id, order_group_id, status, file_id, content_hash, mime_type, size)
           values ('pprf_more', ?, 'waiting', 'f', 'h', 'image/png', 1)`,
          [group.id],
        ),
      ).toBe("payment_proof_untimely");
    });

    test("operators find a group by number, name or phone as it is typed", async () => {
      const { group } = await placed();
      const { number } = ok(await ground().admin.get(`/admin/order-groups/${group.id}`)).order_group;
      const found = async (q: string) =>
        ok(
          await ground().admin.get(`/admin/order-groups?limit=100&q=${encodeURIComponent(q)}`),
        ).order_groups.map((one: AnswerBody) => one.id);
      for (const q of [
        number,
        String(number).toLowerCase(),
        group.id,
        "rina",
        "0812-3456",
        "+62 812 3456 7890",
      ]) {
        expect(await found(q)).toContain(group.id);
      }
      for (const q of ["%", "_", "\\", "nobody of this name", "0899999"]) {
        expect(await found(q)).not.toContain(group.id);
      }
      const row = ok(await ground().admin.get(`/admin/order-groups?q=${number}`));
      expect(row.count).toBe(1);
      const one = ok(await ground().admin.get(`/admin/order-groups/${group.id}`));
      const { rows } = await database.raw("select cart_id from order_group where id = ?", [group.id]);
      const cartId = String(rows[0]?.cart_id);
      expect(cartId).toMatch(/^cart_/);
      // Either of them opens the order as its buyer.
      for (const told of [row, one].map((answer) => JSON.stringify(answer))) {
        expect(told).toContain(number);
        expect([told.includes(group.token), told.includes(cartId)]).toEqual([false, false]);
      }
      expect((await ground().admin.get("/admin/order-groups?proof=accepted")).status).toBe(400);
    });
  },
  { fresh: false },
);
