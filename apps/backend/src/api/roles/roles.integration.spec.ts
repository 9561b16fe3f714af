import { OPERATOR_ROLES, type OperatorRole } from "@gerai/contracts";

import { backendSuite } from "../../testing/backend-suite";
import { ok, type Caller } from "../../testing/http";
import { ownRoutes } from "../../testing/own-routes";
import { makeOperator } from "../../testing/world";
import { accessRule, OWN_ACCESS } from "./access";

backendSuite(
  ({ ground, container, database }) => {
    test("every route of ours answers each role as the table says", async () => {
      const { anyone } = ground();
      const routes = ownRoutes("admin");
      const ask = (caller: Caller, method: string, path: string) => {
        // An id that no record has: what is let through then fails for a reason of its own.
        const url = path.replaceAll(/:\w+/g, "none_01XXXXXXXXXX");
        if (method === "GET") return caller.get(url);
        return method === "DELETE" ? caller.delete(url) : caller.post(url, {});
      };
      for (const role of OPERATOR_ROLES) {
        const operator = await makeOperator({ anyone }, container(), role);
        for (const { method, path } of routes) {
          const allowed = accessRule(OWN_ACCESS, method, path)?.roles.includes(role) ?? false;
          const { status, data } = await ask(operator, method, path);
          expect([role, method, path, status === 403 ? data.code : "let through"]).toEqual([
            role,
            method,
            path,
            allowed ? "let through" : "role_not_allowed",
          ]);
          expect(status).not.toBe(401);
        }
      }
      const nobody = await makeOperator({ anyone }, container(), null);
      for (const { method, path } of routes) {
        const answer = await ask(nobody, method, path);
        expect([path, answer.status, answer.data.code]).toEqual([path, 403, "operator_without_role"]);
        expect([path, (await ask(anyone, method, path)).status]).toEqual([path, 401]);
      }
    });

    test("no role but the administrator's can raise itself through Medusa's own routes", async () => {
      const { anyone } = ground();
      const others = OPERATOR_ROLES.filter(
        (role): role is Exclude<OperatorRole, "admin"> => role !== "admin",
      );
      for (const role of others) {
        const operator = await makeOperator({ anyone }, container(), role);
        const attempts = [
          await operator.post("/admin/api-keys", { title: "Kunci", type: "secret" }),
          await operator.get("/admin/api-keys"),
          await operator.post("/admin/invites", { email: "teman@example.test" }),
          await operator.post("/admin/promotions", {}),
          await operator.post("/admin/stores/store_1", {}),
          await operator.delete("/admin/sales-channels/sc_1"),
        ];
        expect(attempts.map(({ status }) => status)).toEqual(attempts.map(() => 403));
        expect((await operator.get("/admin/users/me")).status).toBe(200);
      }
      const evaluator = await makeOperator({ anyone }, container(), "evaluator");
      for (const path of ["/admin/orders", "/admin/customers", "/admin/order-groups"]) {
        expect((await evaluator.get(path)).status).toBe(403);
      }
    });

    test("who works with makers and goods cannot reach a buyer along any relation", async () => {
      const { anyone, admin } = ground();
      for (const role of ["mentor", "evaluator"] as const) {
        const operator = await makeOperator({ anyone }, container(), role);
        for (const query of [
          "sales-channels?fields=id,orders.shipping_address.phone",
          "regions?fields=*orders",
          "sellers?fields=id,products.sales_channels.orders.email",
          "certifications?fields=id,products.sales_channels.carts.email",
          "products?fields[]=id&fields[]=*sales_channels.customers",
        ]) {
          const { status, data } = await operator.get(`/admin/${query}`);
          expect([role, query, status, data.code]).toEqual([role, query, 403, "fields_not_allowed"]);
        }
        ok(await operator.get("/admin/regions?fields=id,name,*payment_providers"));
        ok(await operator.get("/admin/products?fields=id,title,*variants,*sales_channels"));
      }
      ok(await admin.get("/admin/sales-channels?fields=id,orders.shipping_address.phone"));
    });

    test("an administrator gives roles; the last one cannot be unmade", async () => {
      const { admin, anyone } = ground();
      const mentor = await makeOperator({ anyone }, container(), "mentor");
      const { operator: self } = ok(await mentor.get("/admin/operators/me"));
      expect(self.role).toBe("mentor");
      ok(await admin.post(`/admin/operators/${self.id}`, { role: "officer" }));
      expect(ok(await mentor.get("/admin/operators/me")).operator.role).toBe("officer");
      const { operators, count } = ok(await admin.get("/admin/operators?limit=100"));
      expect(count).toBe(operators.length);
      expect(operators).toContainEqual(expect.objectContaining({ id: self.id, role: "officer" }));
      const { audit_log: log } = ok(await admin.get(`/admin/audit-log?subject_id=${self.id}`));
      expect(log).toMatchObject([{ before: { role: "mentor" }, after: { role: "officer" } }]);
      expect((await admin.post(`/admin/operators/${self.id}`, { role: "raja" })).status).toBe(400);
      expect((await admin.post("/admin/operators/user_none", { role: "admin" })).status).toBe(404);

      const admins = operators.filter((one: { role: string }) => one.role === "admin");
      const { operator: own } = ok(await admin.get("/admin/operators/me"));
      for (const one of admins.filter((each: { id: string }) => each.id !== own.id)) {
        ok(await admin.post(`/admin/operators/${one.id}`, { role: "evaluator" }));
      }
      const last = await admin.post(`/admin/operators/${own.id}`, { role: "evaluator" });
      expect([last.status, last.data.code]).toEqual([400, "last_admin"]);
      // Past the routes as well, in every way in which an administrator can cease to be one.
      for (const sql of [
        "update operator_role set role = 'mentor' where user_id = ?",
        "update operator_role set deleted_at = now() where user_id = ?",
        "delete from operator_role where user_id = ?",
        `update "user" set deleted_at = now() where id = ?`,
        `delete from "user" where id = ?`,
      ]) {
        await expect(database.raw(sql, [own.id])).rejects.toMatchObject({ constraint: "last_admin" });
      }
      expect((await admin.delete(`/admin/users/${String(own.id)}`)).status).toBe(400);
      expect(ok(await admin.get("/admin/operators/me")).operator.role).toBe("admin");
    });

    test("of two administrators who unmake each other at once one stays", async () => {
      const { anyone } = ground();
      const pair = [
        await makeOperator({ anyone }, container(), "admin"),
        await makeOperator({ anyone }, container(), "admin"),
      ];
      const ids: string[] = [];
      for (const one of pair) ids.push(ok(await one.get("/admin/operators/me")).operator.id);
      await database.raw(
        "update operator_role set role = 'officer' where role = 'admin' and user_id <> all(?)",
        [ids],
      );
      await Promise.allSettled(
        ids.map((id) => database.raw("update operator_role set role = 'mentor' where user_id = ?", [id])),
      );
      const { rows } = await database.raw(
        "select user_id from operator_role where role = 'admin' and deleted_at is null",
      );
      expect(rows).toHaveLength(1);
      // The ground's administrator is needed by the tests that come after this one.
      await database.raw("update operator_role set role = 'admin' where role = 'officer'");
    });
  },
  { fresh: false },
);
