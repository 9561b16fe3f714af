import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { makeCertification, makeProduct, makeSeller, unique, verify } from "../../testing/world";
import { PUBLIC_GRAPH } from "./public-graph";

/** Every Store route that reads `fields`, with a path that exists in the test's world. */
const ROUTES = (world: World): Record<string, string> => ({
  product: `/store/products/${world.product.id}`,
  "product list": "/store/products",
  variant: `/store/product-variants/${world.product.variants[0].id}`,
  "variant list": "/store/product-variants",
  category: `/store/product-categories/${world.categoryId}`,
  "category list": "/store/product-categories",
  collection: `/store/collections/${world.collection.id}`,
  "collection list": "/store/collections",
  tag: `/store/product-tags/${world.tag.id}`,
  "tag list": "/store/product-tags",
  type: `/store/product-types/${world.type.id}`,
  "type list": "/store/product-types",
  "option list": "/store/product-options",
  region: `/store/regions/${world.regionId}`,
  "region list": "/store/regions",
  currency: "/store/currencies/idr",
  "currency list": "/store/currencies",
  cart: `/store/carts/${world.cart.id}`,
  "payment providers": `/store/payment-providers?region_id=${world.regionId}`,
  "return reasons": "/store/return-reasons",
  sellers: "/store/sellers",
  seller: `/store/sellers/${world.seller.handle}`,
  certification: `/store/certifications/${world.certification.id}`,
});

interface World {
  seller: AnswerBody;
  product: AnswerBody;
  draft: AnswerBody;
  certification: AnswerBody;
  collection: AnswerBody;
  tag: AnswerBody;
  type: AnswerBody;
  cart: AnswerBody;
  categoryId: string;
  regionId: string;
}

/** Ways to a secret from any kind of record: each must be refused or lead nowhere. */
const PIVOTS = [
  "*seller.members",
  "seller.members.email",
  "seller.email",
  "seller.status_reason",
  "seller.metadata",
  "*seller.products",
  "seller.products.title",
  "product.seller.email",
  "products.title",
  "*products",
  "products.seller.email",
  "*products.variants",
  "items.product.seller.email",
  "items.variant.product.seller.members.email",
  "certifications.checked_by",
  "certifications.status_reason",
  "*certifications.events",
  "product.certifications.events.actor_id",
  "products.certifications.checked_by",
  "*seller_private",
  "seller_product.*",
  "*sales_channels",
  "*customer.orders",
  "*orders",
  "*carts",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "*variants.price_set",
];

backendSuite(
  ({ ground, client, database }) => {
    let world: World;
    /** A word that stands in everything that nobody may read. */
    const SECRET = unique("rahasia");

    beforeAll(async () => {
      const { admin, store, regionId, categories } = ground();
      const seller = await makeSeller(ground(), {
        email: `${SECRET}@example.test`,
        metadata: { note: SECRET },
      });
      await database.raw("insert into seller_member (id, name, email, seller_id) values (?, ?, ?, ?)", [
        unique("selmem"),
        SECRET,
        `anggota-${SECRET}@example.test`,
        seller.id,
      ]);
      const { collection } = ok(await admin.post("/admin/collections", { title: unique("Lebaran") }));
      const { product_tag: tag } = ok(await admin.post("/admin/product-tags", { value: unique("pedas") }));
      const { product_type: type } = ok(await admin.post("/admin/product-types", { value: unique("tas") }));
      const shared = {
        seller_id: seller.id,
        collection_id: collection.id,
        tags: [{ id: tag.id }],
        type_id: type.id,
      };
      const product = await makeProduct(ground(), { ...shared, status: "published" });
      const draft = await makeProduct(ground(), { ...shared, title: `Konsep ${SECRET}` });
      const certification = await makeCertification(ground(), seller.id, {
        product_ids: [product.id, draft.id],
        evidence_file: `bukti-${SECRET}`,
      });
      await verify(ground(), certification.id);
      const { cart } = ok(
        await store.post("/store/carts", {
          region_id: regionId,
          items: [{ variant_id: product.variants[0].id, quantity: 1 }],
        }),
      );
      const categoryId = String(categories["kerajinan-bambu-anyaman"]);
      world = { seller, product, draft, certification, collection, tag, type, cart, categoryId, regionId };
    });

    const ask = (path: string, fields: string) =>
      ground().store.get(`${path}${path.includes("?") ? "&" : "?"}fields=${encodeURIComponent(fields)}`);

    test("no Store route shows a draft, a member, an officer or a private word, with or without fields", async () => {
      for (const [name, path] of Object.entries(ROUTES(world))) {
        const plain = await ground().store.get(path);
        expect([name, plain.status]).toEqual([name, 200]);
        expect(JSON.stringify(plain.data), name).not.toContain(SECRET);
        const answers = await Promise.all(PIVOTS.map((pivot) => ask(path, pivot)));
        for (const [index, answer] of answers.entries()) {
          expect([name, PIVOTS[index], answer.status]).toEqual([name, PIVOTS[index], 400]);
          expect(answer.data).toMatchObject({ type: "invalid_data", code: "bad_request" });
        }
      }
    }, 120_000);

    test("every linked path from every route is refused unless it is on the list", async () => {
      const links = ["seller", "product", "products", "certification", "certifications", "members", "events"];
      for (const [name, path] of Object.entries(ROUTES(world))) {
        const asked = links.flatMap((link) => [`*${link}`, `id,${link}.metadata`]);
        const answers = await Promise.all(asked.map((fields) => ask(path, fields)));
        for (const [index, answer] of answers.entries()) {
          expect([400, 200], `${name} ${asked[index] ?? ""}`).toContain(answer.status);
          expect(JSON.stringify(answer.data), `${name} ${asked[index] ?? ""}`).not.toContain(SECRET);
        }
      }
    }, 120_000);

    test("the four fields of a maker come along with goods, and papers do not", async () => {
      const { product } = ok(await ask(`/store/products/${world.product.id}`, "*seller"));
      expect(Object.keys(product.seller).sort()).toEqual(["handle", "id", "kecamatan", "name"]);
      expect(product.title).toBe(world.product.title);
      // Papers that were never verified hang on the same link.
      for (const fields of ["*certifications", "certifications.status", "id,certifications.number"]) {
        expect((await ask(`/store/products/${world.product.id}`, fields)).status).toBe(400);
      }
      const { products } = ok(await ask("/store/products", "id,seller"));
      const listed = products.find((one: { id: string }) => one.id === world.product.id);
      expect(Object.keys(listed).sort()).toEqual(["id", "seller"]);
    });

    test("whatever the list allows, core can answer", async () => {
      const roots = {
        product: `/store/products/${world.product.id}`,
        variant: `/store/product-variants/${world.product.variants[0].id}`,
        category: `/store/product-categories/${world.categoryId}`,
        collection: `/store/collections/${world.collection.id}`,
        product_tag: `/store/product-tags/${world.tag.id}`,
        product_type: `/store/product-types/${world.type.id}`,
        region: `/store/regions/${world.regionId}`,
        currency: "/store/currencies/idr",
        cart: `/store/carts/${world.cart.id}`,
        return_reason: "/store/return-reasons",
        product_option: "/store/product-options",
      } as const;
      for (const [name, path] of Object.entries(roots)) {
        const entity = PUBLIC_GRAPH[name as keyof typeof roots];
        const asked = [
          ...entity.columns,
          ...Object.entries(entity.relations ?? {}).flatMap(([relation, to]) =>
            PUBLIC_GRAPH[to].columns.map((column) => `${relation}.${column}`),
          ),
        ];
        // In pieces, because a list of fields may not be longer than 4,000 characters.
        for (let from = 0; from < asked.length; from += 60) {
          const piece = asked.slice(from, from + 60).join(",");
          expect([name, piece, (await ask(path, piece)).status]).toEqual([name, piece, 200]);
        }
        for (const relation of Object.keys(entity.relations ?? {})) {
          expect([name, relation, (await ask(path, `*${relation}`)).status]).toEqual([name, relation, 200]);
        }
      }
      const priced = ok(
        await ground().store.get(
          `/store/products/${world.product.id}?region_id=${world.regionId}&fields=*variants.calculated_price,%2Bvariants.inventory_quantity`,
        ),
      );
      expect(priced.product.variants[0].calculated_price.calculated_amount).toBe(18_000);
    });

    test("what core would answer with 500 is a 4xx with a reason", async () => {
      const { store } = ground();
      const queries = [
        "offset=-1",
        "offset=abc",
        "limit=-5",
        "limit=99999999999999999999",
        "order=nope",
        "order=-nope",
        "order[]=title",
        "q=%00",
        "q=a%00b",
        "created_at=yesterday",
        "created_at[$gt]=2026-99-99",
        "created_at[$like]=2026",
        "updated_at[$in][]=x",
        "with_deleted=true",
        "fields[]=id",
        "fields[a][b]=id",
        "a[b][c][d][e][f][g][h]=1",
        "$and[0][created_at][$gt]=x",
        "id[]=%00",
        "nonsense=1",
      ];
      const lists = [
        "/store/products",
        "/store/product-categories",
        "/store/collections",
        "/store/regions",
        "/store/sellers",
      ];
      for (const list of lists) {
        for (const query of queries) {
          const answer = await store.get(`${list}?${query}`);
          expect([list, query, answer.status]).toEqual([list, query, 400]);
          expect(answer.data).toMatchObject({ type: expect.any(String), message: expect.any(String) });
        }
      }
      for (const path of [
        "/store/products/%00",
        "/store/products/%E0%A4%A",
        "/store/sellers/%00",
        "/store/certifications/a%00b",
      ]) {
        expect([path, (await store.get(path)).status]).toEqual([path, 400]);
      }
      for (const query of ["tag_id=", "option_value_id=", "option_value_id=null"]) {
        expect([query, (await store.get(`/store/products?${query}`)).status]).toEqual([query, 400]);
      }
      for (const query of ["offset=-1", "order=nope", "q=%00", "created_at[$gt]=%00"]) {
        for (const list of ["/admin/sellers", "/admin/certifications", "/admin/products"]) {
          const answer = await ground().admin.get(`${list}?${query}`);
          expect([list, query, answer.status]).toEqual([list, query, 400]);
        }
      }
      const capped = ok(await store.get("/store/products?limit=5000"));
      expect(capped.limit).toBe(100);
    });

    test("one request cannot stop the server with a sparse list", async () => {
      const began = performance.now();
      for (const path of [
        "/store/products?id[4294967294]=x",
        "/admin/products?id[4294967294]=x",
        "/health?a[4294967294]=x",
      ]) {
        expect([path, (await ground().store.get(path)).status]).not.toContain(500);
      }
      expect(performance.now() - began).toBeLessThan(5000);
      const list = Array.from({ length: 120 }, (_, index) => `id[]=prod_${index}`).join("&");
      expect(ok(await ground().store.get(`/store/products?${list}`)).products).toEqual([]);
    });

    test("bodies that are wrong are a 4xx with a reason", async () => {
      const raw = (data: string, type = "application/json") =>
        client.request({
          method: "POST",
          url: "/store/carts",
          data,
          headers: { ...ground().storeHeaders, "content-type": type },
          validateStatus: () => true,
          transformRequest: (body) => body,
        });
      for (const body of [
        "{",
        "[1,2",
        '"text"',
        "{}}",
        '{"email":"a\\u0000b@example.test"}',
        '{"metadata":{"a":"\\u0000"}}',
      ]) {
        const answer = await raw(body);
        expect([body, answer.status]).toEqual([body, 400]);
        expect(answer.data).toMatchObject({ type: expect.any(String), message: expect.any(String) });
      }
      expect(
        (await ground().admin.post(`/admin/sellers/${world.seller.id}`, { name: "a\u0000" })).status,
      ).toBe(400);
      const line = { variant_id: world.product.variants[0].id };
      for (const quantity of [1e300, 1.5, 100_000, 0, -1, "2", null]) {
        const cartAnswer = await ground().store.post(`/store/carts/${world.cart.id}/line-items`, {
          ...line,
          quantity,
        });
        expect([quantity, cartAnswer.status]).toEqual([quantity, 400]);
        const change = await ground().store.post(
          `/store/carts/${world.cart.id}/line-items/${world.cart.items[0].id}`,
          { quantity: quantity === 0 ? 0.5 : quantity },
        );
        expect([quantity, change.status]).toEqual([quantity, 400]);
        const whole = await ground().store.post("/store/carts", {
          region_id: world.regionId,
          items: [{ ...line, quantity }],
        });
        expect([quantity, whole.status]).toEqual([quantity, 400]);
      }
    });

    test("only actors that exist can log in or register", async () => {
      const { anyone } = ground();
      const login = { email: unique("siapa") + "@example.test", password: "rahasia-sekali" };
      for (const path of [
        "/auth/kucing/emailpass",
        "/auth/kucing/emailpass/register",
        "/auth/__proto__/emailpass",
      ]) {
        const answer = await anyone.post(path, login);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(answer.data).toMatchObject({ code: "unknown_actor" });
      }
      expect((await anyone.post("/auth/seller/emailpass/register", login)).status).toBe(200);
      expect(
        (await anyone.post("/auth/customer/emailpass", { email: "a\u0000", password: "x" })).status,
      ).toBe(400);
    });
  },
  { fresh: false },
);
