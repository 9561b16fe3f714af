import { backendSuite } from "../../testing/backend-suite";
import { ok, type Answer, type Caller } from "../../testing/http";
import { complete, makeBasket, makeGoods } from "../../testing/market";
import { ownRoutes } from "../../testing/own-routes";
import { joinSeller, logIn, openShelf, type JoinedSeller } from "../../testing/sellers";
import { unique } from "../../testing/world";
import { SELLER_ROUTES } from "../guards/seller-routes";

const NEW_PASSWORD = "sandi-baru-sekali";

backendSuite(
  ({ ground, container }) => {
    /** A valid request to each route, as the owner of a shop could send it, with an id of that shop. */
    const examples: Record<string, (id: Ids) => { url: string; body?: unknown }> = {
      "POST /seller/registrations": () => ({ url: "/seller/registrations", body: {} }),
      "GET /seller/me": () => ({ url: "/seller/me" }),
      "POST /seller/me/password": () => ({
        url: "/seller/me/password",
        body: { password: NEW_PASSWORD },
      }),
      "POST /seller/shop": () => ({ url: "/seller/shop", body: { since: 2011 } }),
      "GET /seller/shop/poster": () => ({ url: "/seller/shop/poster" }),
      "POST /seller/shop/holiday": () => ({ url: "/seller/shop/holiday", body: { until: null } }),
      "GET /seller/private": () => ({ url: "/seller/private" }),
      "POST /seller/private": () => ({ url: "/seller/private", body: { pickup_address: "Kp. Uji RT 1" } }),
      "GET /seller/consents": () => ({ url: "/seller/consents" }),
      "POST /seller/consents": () => ({
        url: "/seller/consents",
        body: { consents: [{ purpose: "payouts", version: "2026-11" }] },
      }),
      "DELETE /seller/consents/:purpose": () => ({ url: "/seller/consents/payouts" }),
      "GET /seller/notifications": () => ({ url: "/seller/notifications" }),
      "POST /seller/notifications/read": () => ({ url: "/seller/notifications/read", body: {} }),
      "GET /seller/push-subscriptions": () => ({ url: "/seller/push-subscriptions" }),
      "POST /seller/push-subscriptions": (id) => ({
        url: "/seller/push-subscriptions",
        body: {
          endpoint: `https://push.example.com/${id.member}`,
          keys: {
            p256dh: Buffer.alloc(65, 4).toString("base64url"),
            auth: Buffer.alloc(16, 1).toString("base64url"),
          },
        },
      }),
      "DELETE /seller/push-subscriptions": (id) => ({
        url: "/seller/push-subscriptions",
        body: { endpoint: `https://push.example.com/${id.member}` },
      }),
      "GET /seller/members": () => ({ url: "/seller/members" }),
      "POST /seller/members": () => ({
        url: "/seller/members",
        body: { name: "Pembantu", identifier: `${unique("bantu")}@example.test` },
      }),
      "DELETE /seller/members/:id": (id) => ({ url: `/seller/members/${id.member}` }),
      "POST /seller/members/:id/login-code": (id) => ({ url: `/seller/members/${id.member}/login-code` }),
      "GET /seller/products": () => ({ url: "/seller/products" }),
      "POST /seller/products": () => ({ url: "/seller/products", body: { title: "Keripik" } }),
      "GET /seller/products/:id": (id) => ({ url: `/seller/products/${id.product}` }),
      "POST /seller/products/:id": (id) => ({
        url: `/seller/products/${id.product}`,
        body: { title: "Dodol" },
      }),
      "GET /seller/products/:id/preview": (id) => ({ url: `/seller/products/${id.product}/preview` }),
      "DELETE /seller/products/:id": (id) => ({ url: `/seller/products/${id.product}` }),
      "POST /seller/products/:id/publish": (id) => ({ url: `/seller/products/${id.product}/publish` }),
      "POST /seller/products/:id/hide": (id) => ({ url: `/seller/products/${id.product}/hide` }),
      "POST /seller/products/:id/duplicate": (id) => ({ url: `/seller/products/${id.product}/duplicate` }),
      "GET /seller/orders": () => ({ url: "/seller/orders" }),
      "GET /seller/orders/:id": (id) => ({ url: `/seller/orders/${id.order}` }),
      "POST /seller/orders/:id/accept": (id) => ({ url: `/seller/orders/${id.order}/accept` }),
      "POST /seller/orders/:id/pack": (id) => ({ url: `/seller/orders/${id.order}/pack` }),
      "POST /seller/orders/:id/ship": (id) => ({ url: `/seller/orders/${id.order}/ship` }),
      "POST /seller/orders/:id/ready-for-pickup": (id) => ({
        url: `/seller/orders/${id.order}/ready-for-pickup`,
      }),
      "POST /seller/orders/:id/done": (id) => ({ url: `/seller/orders/${id.order}/done` }),
      "GET /seller/orders/:id/packing-slip": (id) => ({ url: `/seller/orders/${id.order}/packing-slip` }),
      "GET /seller/orders/:id/label": (id) => ({ url: `/seller/orders/${id.order}/label` }),
      "POST /seller/orders/bulk-accept": (id) => ({
        url: "/seller/orders/bulk-accept",
        body: { ids: [id.order] },
      }),
      "POST /seller/orders/:id/cancel": (id) => ({
        url: `/seller/orders/${id.order}/cancel`,
        body: { reason: "Bahan habis" },
      }),
      "POST /seller/product-imports": () => ({ url: "/seller/product-imports" }),
      "GET /seller/product-imports": () => ({ url: "/seller/product-imports" }),
      "GET /seller/product-imports/template": () => ({ url: "/seller/product-imports/template" }),
      "GET /seller/product-imports/:id": (id) => ({ url: `/seller/product-imports/${id.productImport}` }),
      "GET /seller/product-imports/:id/errors": (id) => ({
        url: `/seller/product-imports/${id.productImport}/errors`,
      }),
      "POST /seller/product-imports/:id/check": (id) => ({
        url: `/seller/product-imports/${id.productImport}/check`,
        body: { mapping: {} },
      }),
      "POST /seller/product-imports/:id/start": (id) => ({
        url: `/seller/product-imports/${id.productImport}/start`,
      }),
      "GET /seller/product-exports": () => ({ url: "/seller/product-exports" }),
      "GET /seller/numbers": () => ({ url: "/seller/numbers" }),
      "POST /seller/pictures": () => ({ url: "/seller/pictures" }),
    };
    interface Ids {
      member: string;
      product: string;
      productImport: string;
      order: string;
    }

    const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
    const registered = ownRoutes("seller");
    /** A new password ends every login, so that route comes last. */
    const walked = SELLER_ROUTES.toSorted(
      (one, other) =>
        Number(one.path === "/seller/me/password") - Number(other.path === "/seller/me/password"),
    );

    async function send(caller: Caller, key: string, ids: Ids): Promise<Answer> {
      const { url, body } = examples[key]?.(ids) ?? { url: "" };
      if (key.startsWith("GET")) return await caller.get(url);
      return key.startsWith("DELETE")
        ? await caller.delete(url, body === undefined ? {} : { data: body })
        : await caller.post(url, body ?? {});
    }

    async function idsOf({ caller, sellerId }: JoinedSeller): Promise<Ids> {
      const { member } = ok(
        await caller.post("/seller/members", {
          name: "Bantu",
          identifier: `${unique("bantu")}@example.test`,
        }),
      );
      const { product } = ok(await caller.post("/seller/products", { title: unique("Keripik") }));
      const goods = await makeGoods(ground(), { seller_id: sellerId });
      const form = new FormData();
      form.append("file", new File([`judul,harga\n${unique("Peyek")},5000\n`], "produk.csv"));
      const encoded = new Response(form);
      const { import: kept } = ok(
        await caller.post(
          "/seller/product-imports?dry_run=1&keep=1",
          Buffer.from(await encoded.arrayBuffer()),
          { headers: { "content-type": encoded.headers.get("content-type") ?? "" } },
        ),
      );
      const { order_group: group } = ok(await complete(ground(), await makeBasket(ground(), [{ goods }])));
      return { member: member.id, product: product.id, productImport: kept.id, order: group.orders[0].id };
    }

    beforeAll(async () => {
      await openShelf(ground(), container());
    });

    test("every registered route has a row in the table and an example here, and the other way round", () => {
      expect(registered.length).toBeGreaterThan(10);
      expect(SELLER_ROUTES.map(keyOf).toSorted()).toEqual(registered.map(keyOf).toSorted());
      expect(Object.keys(examples).toSorted()).toEqual(registered.map(keyOf).toSorted());
    });

    test("none, forged, foreign and customers' tokens open no route", async () => {
      const { anyone } = ground();
      const joined = await joinSeller(ground());
      const ids = await idsOf(joined);
      const login = { email: `${unique("pembeli")}@example.test`, password: "rahasia-sekali" };
      const { token: raw } = ok(await anyone.post("/auth/customer/emailpass/register", login));
      ok(
        await ground().store.post(
          "/store/customers",
          { email: login.email },
          { headers: { authorization: `Bearer ${String(raw)}` } },
        ),
      );
      const { token: customer } = ok(await anyone.post("/auth/customer/emailpass", login));
      const { token: own } = ok(await anyone.post("/auth/seller/emailpass", joined.login));
      const [head = "", payload = ""] = String(own).split(".");
      const forged = `${head}.${payload}.${Buffer.from("x".repeat(32)).toString("base64url")}`;
      const none = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT" })).toString("base64url");
      for (const key of registered.map(keyOf)) {
        for (const authorization of [
          "",
          "Bearer x",
          `Bearer ${forged}`,
          `Bearer ${none}.${payload}.`,
          `Bearer ${String(customer)}`,
          `Basic ${Buffer.from("sk_x:").toString("base64")}`,
        ]) {
          const answer = await send(anyone.with({ authorization }), key, ids);
          expect([key, authorization.slice(0, 14), answer.status]).toEqual([
            key,
            authorization.slice(0, 14),
            401,
          ]);
        }
      }
      // A login that belongs to no shop opens the joining and nothing else.
      const { token: fresh } = ok(
        await anyone.post("/auth/seller/emailpass/register", {
          email: `${unique("baru")}@example.test`,
          password: "rahasia-sekali",
        }),
      );
      for (const key of registered.map(keyOf)) {
        const answer = await send(anyone.with({ authorization: `Bearer ${String(fresh)}` }), key, ids);
        expect([key, answer.status]).toEqual([key, key === "POST /seller/registrations" ? 400 : 401]);
      }
    });

    test("another shop reaches nothing of this one: ids are unknown to it, and lists never show them", async () => {
      const [mine, other] = [await joinSeller(ground()), await joinSeller(ground())];
      const ids = await idsOf(mine);
      const secrets = [mine.sellerId, mine.memberId, ids.member, ids.product, ids.productImport, ids.order];
      for (const route of walked) {
        const key = keyOf(route);
        const answer = await send(other.caller, key, ids);
        if (route.owns) expect([key, answer.status]).toEqual([key, 404]);
        for (const secret of secrets) expect([key, JSON.stringify(answer.data)]).not.toContain(secret);
        if (route.path.includes(":id")) expect([key, route.owns]).not.toEqual([key, undefined]);
      }
      const { members } = ok(await mine.caller.get("/seller/members"));
      expect(members.map((member: { id: string }) => member.id)).toContain(ids.member);
    });

    test("staff reaches neither money nor members", async () => {
      const owner = await joinSeller(ground());
      const { login_code: code } = ok(
        await owner.caller.post("/seller/members", {
          name: "Staf",
          identifier: `${unique("staf")}@example.test`,
        }),
      );
      const { token } = ok(await ground().anyone.post("/auth/seller/login-code", { code: code.code }));
      const staff = ground().anyone.with({ authorization: `Bearer ${String(token)}` });
      const ids = await idsOf(owner);
      for (const route of walked) {
        const answer = await send(staff, keyOf(route), ids);
        if (route.who === "owner") expect([keyOf(route), answer.status]).toEqual([keyOf(route), 403]);
        else expect([keyOf(route), answer.status]).not.toEqual([keyOf(route), 403]);
      }
    });

    test("a suspended shop reads and may change its own person, nothing else", async () => {
      const joined = await joinSeller(ground());
      const ids = await idsOf(joined);
      ok(await ground().admin.post(`/admin/sellers/${joined.sellerId}/suspend`, { reason: "Uji coba" }));
      for (const route of walked.filter((one) => one.method !== "GET" && one.who !== "stranger")) {
        const answer = await send(joined.caller, keyOf(route), ids);
        const closed = answer.status === 403 && answer.data.code === "seller_suspended";
        expect([keyOf(route), closed]).toEqual([keyOf(route), route.whileSuspended !== true]);
      }
      const again = await logIn(ground(), { ...joined.login, password: NEW_PASSWORD });
      expect(ok(await again.get("/seller/me")).seller.status).toBe("suspended");
    });

    test("addresses that no route has are closed, however they are written", async () => {
      const { caller } = await joinSeller(ground());
      for (const path of ["/seller", "/seller/nothing", "/SELLER/members/x/y/z", "/seller/members/%00"]) {
        expect([path, (await caller.get(path)).status]).toEqual([path, 404]);
      }
      expect((await ground().anyone.get("/Seller/ME/")).status).toBe(401);
      expect((await caller.get("/Seller/ME/")).status).toBe(200);
    });
  },
  { fresh: false },
);
