import { backendSuite } from "../../../testing/backend-suite";
import { ok, type AnswerBody } from "../../../testing/http";
import { BUYER, complete, makeBasket, makeGoods } from "../../../testing/market";
import { logIn, makeCustomer } from "../../../testing/people";
import { unique } from "../../../testing/world";

backendSuite(
  ({ ground, database }) => {
    const auth = (deed: string, body: unknown, headers: Record<string, string> = {}) =>
      ground().anyone.post(`/auth/customer/emailpass${deed}`, body, { headers });
    const newEmail = () => `${unique("Ibu.Rina")}@Example.test`;

    describe("a guest's e-mail", () => {
      test("of somebody's account gives that account nothing", async () => {
        const customer = await makeCustomer(ground());
        const goods = await makeGoods(ground());
        const { store, regionId } = ground();
        const { cart } = ok(await store.post("/store/carts", { region_id: regionId, email: customer.email }));
        expect([cart.email, cart.customer_id]).toEqual([null, null]);
        const cartId = await makeBasket(ground(), [{ goods }]);
        for (const email of [customer.email, ` ${customer.email.toUpperCase()} `]) {
          const { cart: after } = ok(
            await store.post(`/store/carts/${cartId}?fields=+customer_id,+metadata`, {
              email,
              metadata: { note: 1 },
            }),
          );
          expect([after.email, after.customer_id]).toEqual([null, null]);
        }
        // Later changes keep it, and the rest of what is written there.
        const { cart: kept } = ok(
          await store.post(`/store/carts/${cartId}?fields=+metadata`, {
            shipping_address: { ...BUYER, address_2: "Lain" },
            email: customer.email,
          }),
        );
        expect(kept.metadata).toMatchObject({ note: 1, contact_email: customer.email });
        const group = ok(await complete(ground(), cartId)).order_group;
        const { rows } = await database.raw(
          `select grp.customer_id as group_of, ord.customer_id as order_of, ord.email from order_group grp
           join order_group_share share on share.order_group_id = grp.id
           join "order" ord on ord.id = share.order_id where grp.id = ?`,
          [group.id],
        );
        expect(rows).toEqual([{ group_of: null, order_of: null, email: customer.email }]);
        expect(ok(await customer.store.get("/store/order-groups")).count).toBe(0);
        expect(ok(await customer.store.get("/store/orders")).count).toBe(0);
        expect((await customer.store.get(`/store/order-groups/${group.id}`)).data.order_group.access).toBe(
          "masked",
        );
        const same = await database.raw("select count(*)::int as n from customer where email = ?", [
          customer.email,
        ]);
        expect(same.rows).toEqual([{ n: 1 }]);
      });

      test("is optional, may be taken back, and must look like one", async () => {
        const cartId = await makeBasket(ground(), [{ goods: await makeGoods(ground()) }]);
        const { store } = ground();
        for (const email of ["rina", "rina@", 7, {}, ["a@b.id"], "x".repeat(300)]) {
          const { status, data } = await store.post(`/store/carts/${cartId}`, { email });
          expect([status, data.code]).toEqual([400, "email_shape"]);
        }
        ok(await store.post(`/store/carts/${cartId}`, { email: "rina@example.test" }));
        const { cart } = ok(await store.post(`/store/carts/${cartId}?fields=+metadata`, { email: null }));
        expect(cart.metadata.contact_email).toBeNull();
        expect((await store.post("/store/carts/cart_none", { email: "rina@example.test" })).status).toBe(404);
        expect((await store.post("/store/carts/%E0%A4%A", { email: "rina@example.test" })).status).toBe(400);
        ok(await complete(ground(), cartId));
      });
    });

    test("a basket is taken along into an account, but not out of somebody else's", async () => {
      const [owner, other] = [await makeCustomer(ground()), await makeCustomer(ground())];
      const cartId = await makeBasket(ground(), [{ goods: await makeGoods(ground()) }]);
      expect((await ground().store.post(`/store/carts/${cartId}/customer`)).status).toBe(401);
      ok(await owner.store.post(`/store/carts/${cartId}/customer`));
      ok(await owner.store.post(`/store/carts/${cartId}/customer`));
      const refused = await other.store.post(`/store/carts/${cartId}/customer`);
      expect([refused.status, refused.data.code]).toEqual([400, "cart_of_another"]);
      // The order is whose login places it.
      const group = ok(await complete({ ...ground(), store: owner.store }, cartId)).order_group;
      expect(ok(await owner.store.get("/store/order-groups")).order_groups).toMatchObject([{ id: group.id }]);
      expect(ok(await owner.store.get("/store/orders")).count).toBe(1);
    });

    describe("an account", () => {
      test("carries the address of its login, in whatever case it is typed", async () => {
        const email = newEmail();
        const { token } = ok(await auth("/register", { email: ` ${email} `, password: "panjang-sekali" }));
        const bearer = { headers: { authorization: `Bearer ${token}` } };
        const body = { email: "orang.lain@example.test", first_name: "Rina", phone: "0812 3456 7890" };
        const { customer } = ok(await ground().store.post("/store/customers", body, bearer));
        expect(customer).toMatchObject({ email: email.toLowerCase(), first_name: "Rina" });
        const again = await auth("/register", { email: email.toUpperCase(), password: "panjang-sekali" });
        expect(again.status).toBe(401);
        const me = await logIn(ground(), email.toUpperCase(), "panjang-sekali");
        expect(ok(await me.get("/store/customers/me")).customer.id).toBe(customer.id);
        expect((await ground().store.post("/store/customers", body)).status).toBe(401);
      });

      test("is not made of what cannot be one", async () => {
        for (const body of [
          { email: newEmail(), password: "pendek" },
          { email: newEmail(), password: "x".repeat(201) },
          { email: newEmail(), password: 12_345_678 },
          { email: newEmail() },
          { email: "rina", password: "panjang-sekali" },
          { password: "panjang-sekali" },
          { email: ["a@b.id"], password: "panjang-sekali" },
          {},
        ]) {
          const { status, data } = await auth("/register", body);
          expect([status, typeof data.message]).toEqual([400, "string"]);
        }
        for (const odd of ["[]", '"x"', "null", "{"]) {
          const answer = await auth("/register", odd, { "content-type": "application/json" });
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(answer.status).toBeLessThan(500);
        }
        expect((await ground().anyone.post("/auth/wizard/emailpass/register", {})).status).toBe(404);
      });

      test("changes its password with the old one", async () => {
        const { email, password, store } = await makeCustomer(ground());
        const change = (body: unknown, who = store) => who.post("/store/customers/me/password", body);
        const wrong = await change({ old_password: "bukan-ini", new_password: "sandi-yang-baru" });
        expect([wrong.status, wrong.data.code]).toEqual([400, "wrong_password"]);
        const short = await change({ old_password: password, new_password: "pendek" });
        expect([short.status, short.data.code]).toEqual([400, "password_length"]);
        for (const body of [{}, { old_password: password }, { old_password: 1, new_password: 2 }]) {
          expect((await change(body)).status).toBe(400);
        }
        const both = { old_password: password, new_password: "sandi-yang-baru" };
        expect((await change(both, ground().store)).status).toBe(401);
        const { token } = ok(await change(both));
        const stays = { headers: { authorization: `Bearer ${String(token)}` } };
        ok(await ground().store.get("/store/customers/me", stays));
        expect((await store.get("/store/customers/me")).status).toBe(401);
        expect((await auth("", { email, password })).status).toBe(401);
        ok(await (await logIn(ground(), email, "sandi-yang-baru")).get("/store/customers/me"));
      });

      test("whose password is forgotten gets a link from an operator, good for once", async () => {
        const { id, email, password } = await makeCustomer(ground());
        for (const asked of [email, "nobody@example.test"]) {
          const answer = await ground().store.post("/store/customers/password-reset", { email: asked });
          expect(ok(answer)).toEqual({ by: "email" });
        }
        const path = `/admin/customers/${id}/password-reset`;
        expect((await ground().anyone.post(path)).status).toBe(401);
        expect((await ground().admin.post("/admin/customers/cus_none/password-reset")).status).toBe(404);
        const { password_reset: reset } = ok(await ground().admin.post(path));
        expect(reset.expires_in_minutes).toBe(15);
        const token = new URL(reset.link).searchParams.get("token") ?? "";
        const bearer = { authorization: `Bearer ${token}` };
        expect((await auth("/update", { password: "pendek" }, bearer)).status).toBe(400);
        // Refused passwords do not use the link up.
        ok(await auth("/update", { password: "sandi-yang-baru" }, bearer));
        expect((await auth("/update", { password: "sandi-ketiga" }, bearer)).status).toBe(401);
        expect((await auth("", { email, password })).status).toBe(401);
        ok(await auth("", { email, password: "sandi-yang-baru" }));
        const login = ok(await auth("", { email, password: "sandi-yang-baru" })).token;
        expect(
          (await auth("/update", { password: "sandi-ketiga" }, { authorization: `Bearer ${login}` })).status,
        ).toBe(401);
      });
    });

    describe("addresses of an account", () => {
      const address = { ...BUYER, address_name: "Rumah" };

      test("are added, changed, read and removed by their owner alone", async () => {
        const [owner, other] = [await makeCustomer(ground()), await makeCustomer(ground())];
        const url = "/store/customers/me/addresses";
        ok(await owner.store.post(url, address));
        const [{ id }] = ok(await owner.store.get(url)).addresses;
        ok(
          await owner.store.post(`${url}/${id}`, {
            city: "Balaraja, Kabupaten Tangerang",
            is_default_shipping: true,
          }),
        );
        expect(ok(await owner.store.get(`${url}/${id}`)).address).toMatchObject({
          city: "Balaraja, Kabupaten Tangerang",
          address_1: BUYER.address_1,
          is_default_shipping: true,
        });
        expect((await other.store.get(`${url}/${id}`)).status).toBe(404);
        for (const answer of [
          await other.store.post(`${url}/${id}`, { city: "Lain" }),
          await other.store.delete(`${url}/${id}`),
          await ground().store.get(url),
        ]) {
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(answer.status).toBeLessThan(500);
        }
        expect(ok(await owner.store.get(`${url}/${id}`)).address.city).toMatch(/^Balaraja/);
        ok(await owner.store.delete(`${url}/${id}`));
        expect(ok(await owner.store.get(url)).addresses).toEqual([]);
      });

      test("are bounded, and odd input is a 4xx", async () => {
        const { store } = await makeCustomer(ground());
        const url = "/store/customers/me/addresses";
        const odd: unknown[] = [
          { ...address, phone: "12" },
          { ...address, city: "x".repeat(2001) },
          { ...address, city: 7 },
          { ...address, unknown: 1 },
          { ...address, city: "a\u0000b" },
          { ...address, country_code: "zz" },
          { ...address, metadata: Object.fromEntries(Array.from({ length: 2000 }, (_, key) => [key, 1])) },
          [],
        ];
        for (const body of odd) {
          const { status } = await store.post(url, body);
          expect([JSON.stringify(body).slice(0, 60), status >= 400 && status < 500]).toEqual([
            JSON.stringify(body).slice(0, 60),
            true,
          ]);
        }
        for (let count = Number(ok(await store.get(url)).count); count < 20; count += 1)
          ok(await store.post(url, address));
        const full = await store.post(url, address);
        expect([full.status, full.data.code]).toEqual([400, "addresses_full"]);
        for (const path of [`${url}/none`, `${url}/%27`]) {
          expect((await store.post(path, { city: "Lain" })).status).toBe(404);
        }
        for (const body of [{ phone: "nomor" }, { first_name: "x".repeat(2001) }, { first_name: 7 }]) {
          expect((await store.post("/store/customers/me", body)).status).toBe(400);
        }
      });
    });

    test("nobody makes an account out of a login of another kind", async () => {
      const email = newEmail();
      const { token } = ok(
        await ground().anyone.post("/auth/seller/emailpass/register", { email, password: "panjang-sekali" }),
      );
      const bearer = { headers: { authorization: `Bearer ${token}` } };
      const answer: { status: number; data: AnswerBody } = await ground().store.post(
        "/store/customers",
        {},
        bearer,
      );
      expect(answer.status).toBe(401);
    });
  },
  { fresh: false },
);
