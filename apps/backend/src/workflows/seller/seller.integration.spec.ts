import { canMove, SELLER_STATUSES, SELLER_TRANSITIONS } from "@gerai/contracts";

import { Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { complete, makeBasket, makeGoods } from "../../testing/market";
import { makeCustomer } from "../../testing/people";
import { joinSeller, openShelf } from "../../testing/sellers";
import {
  demoPirtNumber,
  makeCertification,
  makeProduct,
  makeSeller,
  productBody,
  unique,
  verify,
} from "../../testing/world";

backendSuite(
  ({ ground, database, container }) => {
    describe("sellers by the operators' routes", () => {
      test("recorded as pending with place names and a handle of its own, then admitted", async () => {
        const { admin, store } = ground();
        const name = unique("Dapur Ibu Siti & Anak");
        const { seller } = ok(
          await admin.post("/admin/sellers", {
            name,
            contact_name: "Ibu Siti",
            legal_form: "perorangan",
            nib: "1234 5678 90123",
            kecamatan_code: "36.03.12",
            village_code: "36.03.12.2011",
            whatsapp: "0812-3456-7890",
            story: "Sejak 2012.",
            is_demo: true,
          }),
        );
        expect(seller).toMatchObject({
          status: "pending",
          kecamatan: "Pasar Kemis",
          village: "Pangadegan",
          nib: "1234567890123",
          whatsapp: "6281234567890",
          certifications: [],
          members: [],
        });
        expect(seller.handle).toMatch(/^dapur-ibu-siti-anak-/);
        expect((await store.get(`/store/sellers/${seller.handle}`)).status).toBe(404);
        const { seller: active } = ok(await admin.post(`/admin/sellers/${seller.id}/approve`));
        expect(active.status).toBe("active");
        const { seller: shown } = ok(await store.get(`/store/sellers/${seller.handle}`));
        expect(shown).toMatchObject({ id: seller.id, contact_name: "Ibu Siti", certifications: [] });
        for (const hidden of ["email", "status", "status_reason", "members", "metadata"]) {
          expect(shown).not.toHaveProperty(hidden);
        }
      });

      test("wrong input is refused with a reason in Indonesian", async () => {
        const { admin } = ground();
        const body = {
          name: unique("Toko"),
          contact_name: "Pak Uji",
          legal_form: "cv",
          kecamatan_code: "36.03.18",
        };
        const submit = (more: object) => admin.post("/admin/sellers", { ...body, ...more });
        expect((await submit({ kecamatan_code: "99.99.99" })).data).toMatchObject({ code: "unknown_place" });
        expect((await submit({ village_code: "36.03.12.2011" })).data).toMatchObject({
          code: "unknown_place",
        });
        expect((await submit({ nib: "123" })).data).toMatchObject({ code: "nib_shape" });
        expect((await submit({ whatsapp: "021-5555" })).data).toMatchObject({ code: "whatsapp_shape" });
        for (const url of [
          "https://elsewhere.example/a.jpg",
          "http://127.0.0.1:9000/a.jpg",
          "/media/../a.jpg",
        ]) {
          expect((await submit({ photo: url })).data).toMatchObject({ code: "picture_foreign" });
          expect((await submit({ banner: url })).data).toMatchObject({ code: "picture_foreign" });
        }
        expect((await submit({ name: "!!!" })).data).toMatchObject({ code: "handle_empty" });
        expect((await submit({ legal_form: "sultan" })).status).toBe(400);
        expect((await submit({ status: "active" })).status).toBe(400);
        ok(await submit({}));
        expect((await submit({})).data).toMatchObject({ code: "handle_taken" });
      });

      test("suspended with a reason, gone from the shop, reinstated", async () => {
        const { admin, store } = ground();
        const seller = await makeSeller(ground());
        const product = await makeProduct(ground(), { seller_id: seller.id, status: "published" });
        expect((await admin.post(`/admin/sellers/${seller.id}/suspend`, {})).status).toBe(400);
        const { seller: suspended } = ok(
          await admin.post(`/admin/sellers/${seller.id}/suspend`, { reason: "Izin dicabut" }),
        );
        expect(suspended).toMatchObject({ status: "suspended", status_reason: "Izin dicabut" });
        expect((await store.get(`/store/sellers/${seller.handle}`)).status).toBe(404);
        expect((await store.get(`/store/products/${product.id}`)).status).toBe(404);
        const listed = async () => ok(await store.get(`/store/products?id=${product.id}`)).products;
        expect(await listed()).toEqual([]);
        expect((await store.get(`/store/product-variants/${product.variants[0].id}`)).status).toBe(404);
        expect(ok(await store.get(`/store/product-variants?id=${product.variants[0].id}`)).variants).toEqual(
          [],
        );
        const twice = await admin.post(`/admin/sellers/${seller.id}/suspend`, { reason: "Sekali lagi" });
        expect(twice.data).toMatchObject({ code: "seller_not_active" });
        const { seller: back } = ok(await admin.post(`/admin/sellers/${seller.id}/reinstate`));
        expect(back).toMatchObject({ status: "active", status_reason: null });
        expect((await store.get(`/store/products/${product.id}`)).status).toBe(200);
      });

      test("changes keep what they do not name, and a move to another kecamatan drops the village", async () => {
        const { admin } = ground();
        const seller = await makeSeller(ground(), { village_code: null, kecamatan_code: "36.03.12" });
        const change = (body: object) => admin.post(`/admin/sellers/${seller.id}`, body);
        expect(ok(await change({ village_code: "36.03.12.2011" })).seller.village).toBe("Pangadegan");
        const { seller: moved } = ok(await change({ kecamatan_code: "36.03.18", since: 2015 }));
        expect(moved).toMatchObject({ kecamatan: "Cikupa", village: null, since: 2015, name: seller.name });
        expect((await change({ village_code: "36.03.12.2011" })).data).toMatchObject({
          code: "unknown_place",
        });
        expect((await change({ is_demo: false })).status).toBe(400);
        expect((await admin.post("/admin/sellers/sel_none", { since: 2015 })).status).toBe(404);
      });

      test("lists filter by words, status and kecamatan; one seller shows goods and certificates", async () => {
        const { admin, store } = ground();
        const word = unique("Melati");
        const seller = await makeSeller(ground(), { name: `Toko ${word}`, kecamatan_code: "36.03.08" });
        await makeSeller(ground(), { active: false });
        const product = await makeProduct(ground(), { seller_id: seller.id });
        const paper = await makeCertification(ground(), seller.id);
        const found = ok(
          await admin.get(
            `/admin/sellers?q=${word}&status=active&kecamatan_code=36.03.08&limit=5&order=name`,
          ),
        );
        expect(found).toMatchObject({ count: 1, limit: 5, offset: 0, sellers: [{ id: seller.id }] });
        const { seller: one } = ok(await admin.get(`/admin/sellers/${seller.id}`));
        expect(one.products.map((each: { id: string }) => each.id)).toEqual([product.id]);
        expect(one.certifications.map((each: { id: string }) => each.id)).toEqual([paper.id]);

        await verify(ground(), paper.id);
        const shop = ok(await store.get(`/store/sellers?q=${word}&kecamatan_code=36.03.08`));
        expect(shop).toMatchObject({ count: 1, sellers: [{ id: seller.id, kecamatan: "Mauk" }] });
        const { seller: page } = ok(await store.get(`/store/sellers/${seller.handle}`));
        expect(page.certifications).toMatchObject([{ id: paper.id, status: "verified", badge: "halal" }]);
      });
    });

    test("lists of what is missing: obligatory papers of published goods, or data of the shop", async () => {
      const { admin } = ground();
      const word = unique("Kurang");
      const whole = await makeSeller(ground(), { name: `Toko ${word} satu` });
      const lacking = await makeSeller(ground(), { name: `Toko ${word} dua` });
      await makeProduct(ground(), { seller_id: whole.id, status: "published" });
      const snack = await makeProduct(ground(), {
        seller_id: lacking.id,
        status: "published",
        category: "makanan-ringan",
      });
      const listed = async (missing: string) =>
        ok(await admin.get(`/admin/sellers?q=${word}&missing=${missing}&order=name`)).sellers.map(
          (one: { id: string }) => one.id,
        );
      expect(await listed("papers")).toEqual([lacking.id]);
      expect(await listed("data")).toEqual([lacking.id, whole.id]);
      const covers = { product_ids: [snack.id] };
      await verify(ground(), (await makeCertification(ground(), lacking.id, covers)).id);
      expect(await listed("papers")).toEqual([lacking.id]);
      const pirt = { ...covers, kind: "pirt", number: demoPirtNumber(), expires_on: "2031-01-01" };
      await verify(ground(), (await makeCertification(ground(), lacking.id, pirt)).id);
      expect(await listed("papers")).toEqual([]);
      expect((await admin.get("/admin/sellers?missing=apa")).status).toBe(400);
      const { seller: one } = ok(await admin.get(`/admin/sellers/${String(whole.id)}`));
      expect(one.missing).toContain("bank_account");
      expect(one.consents).toEqual([]);
    });

    test("a suspended shop publishes by no route, Medusa's own included; its open orders go on", async () => {
      const { admin, store } = ground();
      await openShelf(ground(), container());
      const maker = await joinSeller(ground());
      const goods = await makeGoods(ground(), { seller_id: maker.sellerId });
      const draft = await makeProduct(ground(), { seller_id: maker.sellerId });
      const { order_group: group } = ok(await complete(ground(), await makeBasket(ground(), [{ goods }])));
      ok(await admin.post(`/admin/sellers/${maker.sellerId}/suspend`, { reason: "Ada pengaduan." }));
      expect((await store.get(`/store/products/${goods.productId}`)).status).toBe(404);
      const refused = [
        await admin.post(`/admin/products/${String(draft.id)}`, { status: "published" }),
        await admin.post("/admin/products/batch", { update: [{ id: draft.id, status: "published" }] }),
        await admin.post(
          "/admin/products",
          productBody(ground(), { status: "published", seller_id: maker.sellerId }),
        ),
      ];
      expect(refused.map(({ status, data }) => [status, data.code])).toEqual([
        [400, "product_published_seller"],
        [400, "product_published_seller"],
        [400, "product_seller_not_active"],
      ]);

      ok(await admin.post(`/admin/order-groups/${String(group.id)}/confirm-payment`, {}));
      const order = `/seller/orders/${String(group.orders[0].id)}`;
      expect(ok(await maker.caller.get(order)).order.id).toBe(group.orders[0].id);
      ok(await maker.caller.post(`${order}/accept`));
      ok(await maker.caller.post(`${order}/pack`));
      const { orders } = ok(await admin.get(`/admin/order-groups/${String(group.id)}`)).order_group;
      expect(orders[0].state).toBe("packed");
      ok(await admin.post(`/admin/sellers/${maker.sellerId}/reinstate`));
      expect((await store.get(`/store/products/${goods.productId}`)).status).toBe(200);
    });

    test("the database allows no move outside the table, for every pair of statuses", async () => {
      for (const from of SELLER_STATUSES) {
        for (const to of SELLER_STATUSES) {
          if (from === to) continue;
          const seller = await makeSeller(ground(), { active: from !== "pending" });
          if (from === "suspended") {
            await database.raw("update seller set status = 'suspended' where id = ?", [seller.id]);
          }
          const move = database.raw("update seller set status = ? where id = ?", [to, seller.id]);
          if (canMove(SELLER_TRANSITIONS, from, to)) await move;
          else await expect(move).rejects.toMatchObject({ constraint: "seller_move" });
        }
      }
      await expect(
        database.raw(
          `insert into seller (id, name, handle, contact_name, legal_form, kecamatan_code, kecamatan, story, status)
         values ('sel_x', 'X', 'x-toko', 'X', 'cv', '36.03.18', 'Cikupa', '', 'active')`,
        ),
      ).rejects.toMatchObject({ constraint: "seller_starts_pending" });
    });

    test("a member logs in as a seller; a login that cannot be made leaves no member behind", async () => {
      const seller = await makeSeller(ground());
      const engine = container().resolve(Modules.WORKFLOW_ENGINE);
      const login = { email: `${unique("siti")}@example.test`, password: "rahasia-sekali" };
      const add = (email: string) =>
        engine.run("add-seller-member", {
          input: { seller_id: seller.id, name: "Siti", email, password: login.password },
          throwOnError: true,
        });
      await add(login.email.toUpperCase());
      const { token } = ok(await ground().anyone.post("/auth/seller/emailpass", login));
      const claims = JSON.parse(Buffer.from(String(token).split(".")[1] ?? "", "base64url").toString());
      expect(claims).toMatchObject({ actor_type: "seller", actor_id: expect.stringMatching(/^selmem_/) });

      // An account that somebody has; a name that was only registered would be made anew.
      const { email: taken, password } = await makeCustomer(ground());
      await expect(add(taken)).rejects.toMatchObject({ code: "login_exists" });
      expect(
        (await ground().anyone.post("/auth/customer/emailpass", { email: taken, password })).status,
      ).toBe(200);
      const { seller: after } = ok(await ground().admin.get(`/admin/sellers/${seller.id}`));
      expect(after.members.map((member: { email: string }) => member.email)).toEqual([login.email]);
    });

    test("bank accounts cannot be reached from goods or makers", async () => {
      const seller = await makeSeller(ground());
      await database.raw(
        "insert into seller_private (id, seller_id, bank_account_sealed, pickup_address) values ('p1', ?, 'v1.1234567890', 'Kp. 1234567890')",
        [seller.id],
      );
      const open = database.raw(
        "update seller_private set bank_account_sealed = '1234567890' where id = 'p1'",
      );
      await expect(open).rejects.toMatchObject({ constraint: "seller_private_sealed" });
      for (const fields of ["*seller_private", "seller_private.pickup_address", "private.*"]) {
        const answer = await ground().admin.get(`/admin/sellers/${seller.id}?fields=id,${fields}`);
        expect(JSON.stringify(answer.data)).not.toContain("1234567890");
      }
    });
  },
  { fresh: false },
);
