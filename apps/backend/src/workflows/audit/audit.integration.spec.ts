import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { joinSeller, openShelf } from "../../testing/sellers";
import { makeProduct, makeSeller, unique } from "../../testing/world";
import { recordAudit } from "./record-audit";

backendSuite(
  ({ ground, database, container }) => {
    const logOf = async (filters: string) => ok(await ground().admin.get(`/admin/audit-log?${filters}`));

    test("a refusal that kept something is on record, one that changed nothing is not", async () => {
      await openShelf(ground(), container());
      const { caller, sellerId } = await joinSeller(ground());
      const { status, data } = await caller.post("/seller/products", {
        title: unique("Topi"),
        status: "published",
      });
      expect([status, data.code]).toEqual([400, "not_publishable"]);
      expect((await caller.post("/seller/products", { title: "" })).status).toBe(400);
      const { audit_log: log } = await logOf(`seller_id=${sellerId}&action=POST%20/seller/products`);
      expect(log).toMatchObject([
        { subject_id: data.product.id, after: { status: "draft" }, status_code: 400 },
      ]);
    });

    test("operators' acts are on record when they are answered: who, what, when, before, after", async () => {
      const { admin } = ground();
      const seller = await makeSeller(ground(), { whatsapp: "0812-3456-7890" });
      ok(await admin.post(`/admin/sellers/${seller.id}`, { whatsapp: "0812-9999-7777", since: 2015 }));
      ok(await admin.post(`/admin/sellers/${seller.id}/suspend`, { reason: "Izin dicabut" }));
      const { audit_log: log, count } = await logOf(`subject_id=${seller.id}`);
      expect(count).toBe(4);
      expect(log.map((entry: { action: string }) => entry.action)).toEqual([
        "POST /admin/sellers/:id/suspend",
        "POST /admin/sellers/:id",
        "POST /admin/sellers/:id/approve",
        "POST /admin/sellers",
      ]);
      const [suspended, changed, , created] = log;
      expect(suspended).toMatchObject({
        actor_type: "user",
        actor_id: expect.stringMatching(/^user_/),
        subject_type: "seller",
        before: { status: "active" },
        after: { status: "suspended" },
        changed: ["status", "status_reason"],
        status_code: 200,
      });
      expect(Date.now() - Date.parse(suspended.at)).toBeLessThan(60_000);
      expect(changed).toMatchObject({
        before: { since: null },
        after: { since: 2015 },
        changed: ["since", "whatsapp"],
      });
      expect(created).toMatchObject({ before: null, after: { status: "pending" } });
      expect(JSON.stringify(log)).not.toMatch(/62812|Izin dicabut|Ibu Uji/);
    });

    test("Medusa's own writing routes are recorded too, refused acts are not", async () => {
      const { admin } = ground();
      const product = await makeProduct(ground());
      const title = unique("Judul");
      ok(await admin.post(`/admin/products/${product.id}`, { title }));
      expect((await admin.post(`/admin/products/${product.id}`, { status: "published" })).status).toBe(400);
      const { audit_log: log } = await logOf(`subject_id=${product.id}&limit=1`);
      expect(log).toMatchObject([
        {
          action: "POST /admin/products/:id",
          before: { title: product.title },
          after: { title },
          changed: ["title"],
        },
      ]);
      ok(await admin.delete(`/admin/products/${product.id}`));
      const { audit_log: later } = await logOf(`subject_id=${product.id}&action=DELETE`);
      expect(later).toMatchObject([{ action: "DELETE /admin/products/:id", before: { title }, after: null }]);
    });

    test("filters and pages", async () => {
      const id = unique("sel");
      for (const action of ["uji.a", "uji.b", "uji_c"]) {
        await recordAudit(container(), {
          actor: { type: "system", id: "uji" },
          action,
          subject: { type: "seller", id },
        });
      }
      const page = await logOf(`subject_id=${id}&limit=2&offset=1`);
      expect(page).toMatchObject({ count: 3, limit: 2, offset: 1 });
      expect(page.audit_log).toHaveLength(2);
      expect((await logOf(`subject_id=${id}&action=uji.`)).count).toBe(2);
      expect((await logOf(`subject_id=${id}&action=uji_`)).count).toBe(1);
      expect((await logOf(`subject_id=${id}&actor_type=user`)).count).toBe(0);
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
      expect((await logOf(`subject_id=${id}&from=${tomorrow}`)).count).toBe(0);
      expect((await logOf(`subject_id=${id}&to=${tomorrow}`)).count).toBe(3);
      for (const bad of ["limit=1000", "offset=-1", "from=kemarin", "q=%00", "unknown=1"]) {
        expect((await ground().admin.get(`/admin/audit-log?${bad}`)).status).toBe(400);
      }
    });

    test.each([
      "update audit_entry set actor_id = 'x'",
      "update audit_entry set deleted_at = now()",
      "delete from audit_entry",
      "truncate audit_entry",
      "truncate audit_entry cascade",
    ])("the database refuses %s", async (sql) => {
      await recordAudit(container(), { actor: { type: "system", id: "uji" }, action: "uji.kekal" });
      const count = async () => (await database.raw("select count(*) from audit_entry")).rows[0]?.count;
      const before = await count();
      await expect(database.raw(sql)).rejects.toMatchObject({ constraint: "audit_append_only" });
      expect(await count()).toBe(before);
    });
  },
  { fresh: false },
);
