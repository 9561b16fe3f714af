import { canMove, SELLER_STATUSES, SELLER_TRANSITIONS } from "@gerai/contracts";

import { Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { makeCertification, makeProduct, makeSeller, unique, verify } from "../../testing/world";

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

      const taken = `${unique("umi")}@example.test`;
      ok(await ground().anyone.post("/auth/customer/emailpass/register", { ...login, email: taken }));
      await expect(add(taken)).rejects.toMatchObject({ code: "login_exists" });
      expect(
        (await ground().anyone.post("/auth/customer/emailpass", { ...login, email: taken })).status,
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
