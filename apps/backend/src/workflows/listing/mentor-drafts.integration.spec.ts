import { SELLER_CONSENTS } from "@gerai/contracts";
import { Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../../testing/backend-suite";
import { ok, type Caller } from "../../testing/http";
import { joinSeller, openShelf } from "../../testing/sellers";
import { makeOperator, unique } from "../../testing/world";

const AGREED = { consents: [{ purpose: "mentor_drafts", version: SELLER_CONSENTS.mentor_drafts.version }] };
const HAT = {
  category_handle: "kerajinan-bambu-anyaman",
  attributes: { material: "Bambu apus", maker_address: "Cikupa", net_content: "1 buah" },
  pictures: [{ url: `/media/${"b".repeat(32)}.webp` }],
  variants: [{ title: "Sedang", price: 65_000, stock: 3, weight: 200 }],
};

backendSuite(
  ({ ground, container }) => {
    let mentor: Caller;
    beforeAll(async () => {
      await openShelf(ground(), container());
      mentor = await makeOperator(ground(), container(), "mentor");
    });

    test("a mentor prepares a draft the maker agreed to; the maker publishes it, and so confirms", async () => {
      const maker = await joinSeller(ground());
      const drafts = `/admin/sellers/${maker.sellerId}/product-drafts`;
      const title = unique("Topi Disiapkan");
      const without = await mentor.post(drafts, { title });
      expect([without.status, without.data.code]).toEqual([403, "mentor_drafts_not_agreed"]);
      expect(ok(await mentor.get(drafts))).toEqual({ agreed: false, product_drafts: [] });

      ok(await maker.caller.post("/seller/consents", AGREED));
      const made = await mentor.post(drafts, { title });
      expect(made.status).toBe(201);
      const { product } = made.data;
      expect(product).toMatchObject({ status: "draft", prepared: true, title });
      expect(product).not.toHaveProperty("cost");
      ok(await mentor.post(`${drafts}/${product.id}`, HAT));
      expect(ok(await mentor.get(drafts)).product_drafts.map((one: { id: string }) => one.id)).toEqual([
        product.id,
      ]);
      for (const more of [{ status: "published" }, { cost: 1_000 }, { prepared_by: "user_1" }]) {
        expect((await mentor.post(`${drafts}/${product.id}`, more)).status).toBe(400);
      }
      const { operator } = ok(await mentor.get("/admin/operators/me"));
      const { audit_log: log } = ok(
        await ground().admin.get(`/admin/audit-log?subject_id=${String(product.id)}`),
      );
      expect(log.map((one: { actor_id: string }) => one.actor_id)).toEqual([operator.id, operator.id]);

      expect(ok(await maker.caller.get(`/seller/products/${product.id}`)).product.prepared).toBe(true);
      const { product: shown } = ok(await maker.caller.post(`/seller/products/${product.id}/publish`));
      expect(shown).toMatchObject({ status: "published", prepared: false });
      const late = await mentor.post(`${drafts}/${product.id}`, { title: unique("Diganti") });
      expect([late.status, late.data.code]).toEqual([400, "draft_only"]);
      // Off the shelf again it is the maker's own, and nobody's preparation.
      const { product: back } = ok(
        await maker.caller.post(`/seller/products/${product.id}`, { status: "draft" }),
      );
      expect(back).toMatchObject({ status: "draft", prepared: false });
      const later = await mentor.post(`${drafts}/${product.id}`, { title: unique("Diganti") });
      expect([later.status, later.data.code]).toEqual([400, "draft_only"]);
    });

    test("taking the consent back ends it at once, and another shop's drafts are never reached", async () => {
      const [maker, other] = [await joinSeller(ground()), await joinSeller(ground())];
      for (const { caller } of [maker, other]) ok(await caller.post("/seller/consents", AGREED));
      const drafts = `/admin/sellers/${maker.sellerId}/product-drafts`;
      const { product } = (await mentor.post(drafts, { title: unique("Draf") })).data;
      const crossed = await mentor.post(`/admin/sellers/${other.sellerId}/product-drafts/${product.id}`, {
        title: unique("Curian"),
      });
      expect([crossed.status, crossed.data.code]).toEqual([404, "product_not_found"]);
      ok(await maker.caller.delete("/seller/consents/mentor_drafts"));
      const ended = await mentor.post(`${drafts}/${product.id}`, { title: unique("Terlambat") });
      expect([ended.status, ended.data.code]).toEqual([403, "mentor_drafts_not_agreed"]);
      expect(ok(await mentor.get(drafts)).agreed).toBe(false);
      // The maker keeps what was prepared.
      expect(ok(await maker.caller.get(`/seller/products/${product.id}`)).product.id).toBe(product.id);
    });

    test("the workflow itself refuses to publish for a maker", async () => {
      const maker = await joinSeller(ground());
      ok(await maker.caller.post("/seller/consents", AGREED));
      const { product } = (
        await mentor.post(`/admin/sellers/${maker.sellerId}/product-drafts`, {
          title: unique("Topi"),
          ...HAT,
        })
      ).data;
      const nothing = {
        renames: [],
        option: null,
        change: [],
        add: [],
        add_stock: {},
        remove: [],
        stock: [],
      };
      const publishing = container()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("update-listing", {
          input: {
            seller_id: maker.sellerId,
            stock_location_id: ground().stockLocationId,
            ...nothing,
            facts: { prepared_by: "user_1" },
            product: { id: product.id, status: "published" },
          },
          throwOnError: true,
        });
      await expect(publishing).rejects.toMatchObject({ code: "draft_only" });
      expect(ok(await maker.caller.get(`/seller/products/${product.id}`)).product.status).toBe("draft");
    });

    test("roles without business in makers' drafts do not reach them", async () => {
      const maker = await joinSeller(ground());
      const drafts = `/admin/sellers/${maker.sellerId}/product-drafts`;
      for (const role of ["cashier", "evaluator"] as const) {
        const operator = await makeOperator(ground(), container(), role);
        expect((await operator.get(drafts)).status).toBe(403);
        expect((await operator.post(drafts, { title: "x" })).status).toBe(403);
      }
    });
  },
  { fresh: false },
);
