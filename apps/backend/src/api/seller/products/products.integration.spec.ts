import { readFile } from "node:fs/promises";

import { productDocumentSchema } from "@gerai/contracts";
import sharp from "sharp";

import { env } from "../../../env";
import { backendSuite } from "../../../testing/backend-suite";
import { ok, type AnswerBody } from "../../../testing/http";
import { complete, makeBasket } from "../../../testing/market";
import { joinSeller, openShelf, type JoinedSeller } from "../../../testing/sellers";
import { makeCertification, unique, verify } from "../../../testing/world";

const SNACK = {
  composition: "Singkong, minyak kelapa, cabai, garam",
  net_weight_g: 200,
  net_content: "200 g",
  shelf_life: "3 bulan",
  storage: "Suhu ruang",
  maker_address: "Dapur Uji, Cikupa",
};
const HAT = { net_content: "lingkar 56 cm", material: "Bambu apus", maker_address: "Pak Uji, Cikupa" };

backendSuite(
  ({ ground, container, database }) => {
    let seller: JoinedSeller;
    beforeAll(async () => {
      await openShelf(ground(), container());
      seller = await joinSeller(ground());
    });

    const photo = (width = 1200, height = 1200) =>
      sharp({ create: { width, height, channels: 3, background: "#c33" } });

    async function upload(
      bytes: Buffer,
      name = "foto.jpg",
      type = "image/jpeg",
    ): Promise<{ status: number; data: AnswerBody }> {
      const form = new FormData();
      form.append("file", new File([new Uint8Array(bytes)], name, { type }));
      const encoded = new Response(form);
      return await seller.caller.post("/seller/pictures", Buffer.from(await encoded.arrayBuffer()), {
        headers: { "content-type": encoded.headers.get("content-type") ?? "" },
      });
    }

    const hat = (more: object = {}) => ({
      title: unique("Topi Bambu"),
      category_handle: "kerajinan-bambu-anyaman",
      attributes: HAT,
      pictures: [{ url: "/media/abc123.webp", width: 1200, height: 1200 }],
      variants: [{ title: "Dewasa", price: 65_000, stock: 5, weight: 300, sku: unique("TB") }],
      ...more,
    });
    const make = async (body: object) => ok(await seller.caller.post("/seller/products", body)).product;
    const change = (id: string, body: object) => seller.caller.post(`/seller/products/${id}`, body);

    test("a title alone makes a draft; what is missing is told all at once, with the fields that mend it", async () => {
      const answer = await seller.caller.post("/seller/products", { title: unique("Keripik") });
      expect(answer.status).toBe(201);
      const { product } = answer.data;
      expect(product).toMatchObject({
        status: "draft",
        price_min: null,
        stock: 0,
        variants: [{ title: "Satu ukuran" }],
      });
      expect(product.score).toMatchObject({ next: { id: "photos" } });
      ok(
        await change(product.id, {
          category_handle: "makanan-ringan",
          attributes: { ...SNACK, net_weight_g: -1, storage: null },
        }),
      );
      const refused = await seller.caller.post(`/seller/products/${product.id}/publish`);
      expect(refused.status).toBe(400);
      expect(refused.data.code).toBe("not_publishable");
      expect(refused.data.problems.map((one: { field: string }) => one.field)).toEqual([
        "attributes.net_weight_g",
        "attributes.storage",
        "variants",
        "pictures",
        "certifications",
        "certifications",
      ]);
      expect(refused.data.message).toContain("sertifikat halal");
    });

    test("food is published once its certificates cover it, and the shop then shows it", async () => {
      const product = await make({
        title: unique("Keripik Balado"),
        category_handle: "makanan-ringan",
        attributes: SNACK,
        pictures: [{ url: "/media/abc123.webp" }],
        variants: [{ title: "200 g", price: 18_000, stock: 10 }],
        status: "draft",
      });
      expect((await change(product.id, { status: "published" })).data.code).toBe("not_publishable");
      await database.raw("update seller set is_demo = true where id = ?", [seller.sellerId]);
      for (const input of [{}, { kind: "pirt", number: "2069901210123431", expires_on: "2031-08-01" }]) {
        const paper = await makeCertification(ground(), seller.sellerId, input);
        await verify(ground(), paper.id);
        ok(await ground().admin.post(`/admin/certifications/${paper.id}/products`, { add: [product.id] }));
      }
      const published = ok(await change(product.id, { status: "published" })).product;
      expect(published).toMatchObject({ status: "published", problems: [] });
      expect(published.certifications).toHaveLength(2);
      expect((await ground().store.get(`/store/products/${product.id}`)).status).toBe(200);
    });

    test("crafts need no paper: published, hidden, published again", async () => {
      const { id } = await make(hat({ status: "published" }));
      const seen = async () => (await ground().store.get(`/store/products/${id}`)).status;
      expect(await seen()).toBe(200);
      expect(ok(await seller.caller.post(`/seller/products/${id}/hide`)).product.status).toBe("hidden");
      expect(await seen()).toBe(404);
      const hidden = ok(await seller.caller.get("/seller/products?status=hidden")).products;
      expect(hidden.map((one: { id: string }) => one.id)).toContain(id);
      expect(ok(await seller.caller.post(`/seller/products/${id}/publish`)).product.status).toBe("published");
      expect(await seen()).toBe(200);
      const broken = await change(id, { attributes: { material: null } });
      expect([broken.status, broken.data.code]).toEqual([400, "product_published_attributes"]);
    });

    test("a maker who is not admitted yet keeps drafts only", async () => {
      const pending = await joinSeller(ground(), { active: false });
      const { product } = ok(await pending.caller.post("/seller/products", hat()));
      const refused = await pending.caller.post(`/seller/products/${product.id}/publish`);
      expect(refused.data.problems).toMatchObject([{ code: "seller_not_active" }]);
    });

    test("variants: added, renamed, repriced, removed; stock counts what is left, and what was sold meanwhile stays sold", async () => {
      const { id, variants } = await make(hat());
      const [first] = variants;
      expect(first).toMatchObject({ price: 65_000, stock: 5, weight: 300, reserved: 0 });
      const grown = ok(
        await change(id, {
          variants: [
            { id: first.id, title: "Dewasa besar", price: 70_000, stock: 8, stock_seen: 5, weight: 320 },
            { title: "Anak", price: 45_000, stock: 3, weight: 200 },
          ],
        }),
      ).product;
      expect(grown.variants).toMatchObject([
        { id: first.id, title: "Dewasa besar", price: 70_000, stock: 8, weight: 320, sku: first.sku },
        { title: "Anak", price: 45_000, stock: 3, weight: 200 },
      ]);
      const child = grown.variants[1];
      // Two pieces were sold since the maker looked: 8 was on screen, 6 are left, and two more were made.
      await database.raw(
        `update inventory_level set stocked_quantity = 6, raw_stocked_quantity = '{"value":"6","precision":20}' where inventory_item_id =
           (select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
        [first.id],
      );
      const both = (more: object) => [
        { id: first.id, title: "Dewasa besar", price: 70_000, ...more },
        { id: child.id, title: "Anak", price: 45_000 },
      ];
      const counted = ok(await change(id, { variants: both({ stock: 10, stock_seen: 8 }) })).product;
      expect(counted.variants[0].stock).toBe(8);
      expect(counted.variants[1].stock).toBe(3);
      // Several tabs at once: every difference counts, and none is written over another.
      await Promise.all(
        [9, 10, 11, 7].map(async (stock) =>
          ok(await change(id, { variants: both({ stock, stock_seen: 8 }) })),
        ),
      );
      const together = ok(await change(id, { variants: both({}) })).product;
      expect(together.variants[0].stock).toBe(8 + 1 + 2 + 3 - 1);
      const emptied = ok(await change(id, { variants: both({ stock: 0, stock_seen: 99 }) })).product;
      expect(emptied.variants[0].stock).toBe(0);
      const shrunk = ok(await change(id, { variants: [both({})[0]] })).product;
      expect(shrunk.variants.map((one: { title: string }) => one.title)).toEqual(["Dewasa besar"]);
      const again = ok(
        await change(id, { variants: [both({})[0], { title: "Anak", price: 50_000, stock: 1 }] }),
      ).product;
      expect(again.variants[1]).toMatchObject({ title: "Anak", price: 50_000, stock: 1 });
    });

    test("a draft that is sent twice under one key is one draft, and nobody else's", async () => {
      const draft_key = crypto.randomUUID();
      const title = unique("Topi Sinyal");
      const first = await make({
        title,
        draft_key,
        variants: [{ title: "Dewasa", price: 65_000, stock: 4 }],
      });
      const again = await make({
        title: `${title} Lebar`,
        draft_key,
        variants: [
          { title: "Dewasa", price: 70_000, stock: 4 },
          { title: "Anak", price: 40_000, stock: 2 },
        ],
      });
      expect(again.id).toBe(first.id);
      expect(again).toMatchObject({
        title: `${title} Lebar`,
        variants: [
          { id: first.variants[0].id, price: 70_000, stock: 4 },
          { title: "Anak", price: 40_000, stock: 2 },
        ],
      });
      const other = await joinSeller(ground());
      const theirs = ok(await other.caller.post("/seller/products", { title, draft_key })).product;
      expect(theirs.id).not.toBe(first.id);
    });

    test("variants that another tab added stay, though this one never saw them", async () => {
      const { id, variants } = await make(hat());
      const mine = { id: variants[0].id, title: "Dewasa", price: 65_000 };
      ok(await change(id, { variants: [mine, { title: "Anak", price: 40_000, stock: 7 }] }));
      const late = { variants: [{ ...mine, price: 66_000 }], variants_seen: [mine.id] };
      const kept = ok(await change(id, late)).product;
      expect(kept.variants).toMatchObject([
        { title: "Dewasa", price: 66_000 },
        { title: "Anak", price: 40_000, stock: 7 },
      ]);
      const both = kept.variants.map((variant: { id: string }) => variant.id);
      const shrunk = ok(await change(id, { variants: [mine], variants_seen: both })).product;
      expect(shrunk.variants).toHaveLength(1);
    });

    test("a preview shows a draft as shoppers will see it; without a category there is nothing to show", async () => {
      const { id, title } = await make(hat({ description: "Anyaman rapat." }));
      const { product } = ok(await seller.caller.get(`/seller/products/${id}/preview`));
      expect(productDocumentSchema.parse(product)).toMatchObject({
        id,
        title,
        description: "Anyaman rapat.",
        material: "Bambu apus",
        pictures: [{ url: "/media/abc123.webp" }],
        variants: [{ title: "Dewasa", price: 65_000, stock: 5 }],
      });
      expect((await ground().store.get(`/store/products/${id}`)).status).toBe(404);
      const bare = await make({ title: unique("Tanpa Kategori") });
      const refused = await seller.caller.get(`/seller/products/${bare.id}/preview`);
      expect([refused.status, refused.data.code]).toEqual([400, "preview_needs_category"]);
    });

    test("wrong input is refused and nothing changes", async () => {
      const product = await make(hat());
      const [{ id: variantId }] = product.variants;
      const other = await make(hat());
      const v = (more: object) => ({ id: variantId, title: "Dewasa", price: 65_000, ...more });
      for (const [body, code] of [
        [{ variants: [v({ price: 12.5 })] }, undefined],
        [{ variants: [v({ price: -1 })] }, undefined],
        [{ variants: [v({ stock: 1.5 })] }, undefined],
        [{ variants: [v({}), { title: "dewasa", price: 1000 }] }, "variant_twice"],
        [{ variants: [v({ id: other.variants[0].id })] }, "variant_unknown"],
        [{ variants: [] }, undefined],
        [{ category_handle: "narkoba" }, undefined],
        [{ attributes: { is_demo: "true" } }, undefined],
        [{ attributes: { cost: 1 } }, undefined],
        [{ pictures: [{ url: "https://evil.example/x.png" }] }, undefined],
        [{ pictures: Array.from({ length: 9 }, () => ({ url: "/media/abc123.webp" })) }, undefined],
        [{ seller_id: "sel_x" }, undefined],
        [{ title: "" }, undefined],
      ] as const) {
        const answer = await change(product.id, body);
        expect([JSON.stringify(body), answer.status]).toEqual([JSON.stringify(body), 400]);
        if (code) expect(answer.data.code).toBe(code);
      }
      const { product: after } = ok(await seller.caller.get(`/seller/products/${product.id}`));
      expect({ ...after, updated_at: null }).toEqual({ ...product, updated_at: null });
    });

    test("what a maker keeps to themselves never reaches shoppers", async () => {
      const { id } = await make(hat({ status: "published", cost: 31_337 }));
      expect(ok(await seller.caller.get(`/seller/products/${id}`)).product.cost).toBe(31_337);
      const shown = await ground().store.get(`/store/products/${id}?fields=+metadata,*variants`);
      expect(JSON.stringify(shown.data)).not.toContain("31337");
      for (const fields of ["*seller_listing", "seller_listing.cost"]) {
        expect((await ground().store.get(`/store/products/${id}?fields=${fields}`)).status).toBe(400);
      }
    });

    test("a copy is a draft of its own without stock and codes", async () => {
      const { id, title } = await make(hat({ status: "published", cost: 20_000, keywords: ["caping"] }));
      const copy = ok(await seller.caller.post(`/seller/products/${id}/duplicate`)).product;
      expect(copy).toMatchObject({
        title: `${title} (salinan)`,
        status: "draft",
        cost: 20_000,
        keywords: ["caping"],
        variants: [{ title: "Dewasa", price: 65_000, stock: 0, sku: null, weight: 300 }],
      });
      expect(copy.id).not.toBe(id);
    });

    test("lists page, search, filter and sort within the own shop", async () => {
      const mine = await joinSeller(ground());
      const word = unique("Anyam");
      for (const name of ["Baki", "Alas", "Caping"]) {
        ok(await mine.caller.post("/seller/products", hat({ title: `${name} ${word}` })));
      }
      ok(await mine.caller.post("/seller/products", { title: unique("Lain 100%_a") }));
      const list = async (query: string) => ok(await mine.caller.get(`/seller/products?${query}`));
      const page = await list("limit=2&offset=1&order=title");
      expect(page).toMatchObject({ count: 4, limit: 2, offset: 1 });
      expect(page.products.map((one: { title: string }) => one.title)).toEqual([
        `Baki ${word}`,
        `Caping ${word}`,
      ]);
      expect((await list(`q=${word}`)).count).toBe(3);
      expect((await list("q=100%25_")).count).toBe(1);
      expect((await list("category=kerajinan-bambu-anyaman")).count).toBe(3);
      expect((await list("stock=out")).count).toBe(1);
      expect((await list("status=published")).count).toBe(0);
      expect(await list("offset=100")).toMatchObject({ count: 4, products: [] });
      for (const bad of ["limit=1000", "offset=-1", "order=nope", "status=x"]) {
        expect((await mine.caller.get(`/seller/products?${bad}`)).status).toBe(400);
      }
    });

    test("deleting: gone from the shop, unless an order still waits for it", async () => {
      const { id } = await make(hat({ status: "published" }));
      ok(await seller.caller.delete(`/seller/products/${id}`));
      expect((await seller.caller.get(`/seller/products/${id}`)).status).toBe(404);
      expect((await ground().store.get(`/store/products/${id}`)).status).toBe(404);

      const { id: wanted, variants } = await make(hat({ status: "published" }));
      const goods = {
        productId: wanted,
        variantId: variants[0].id,
        inventoryItemId: "",
        sellerId: seller.sellerId,
        price: 65_000,
      };
      ok(await complete(ground(), await makeBasket(ground(), [{ goods }])));
      const refused = await seller.caller.delete(`/seller/products/${wanted}`);
      expect([refused.status, refused.data.code]).toEqual([400, "variant_promised"]);
      const { product } = ok(await seller.caller.get(`/seller/products/${wanted}`));
      expect(product.variants[0]).toMatchObject({ stock: 4, reserved: 1 });
      ok(await seller.caller.post(`/seller/products/${wanted}/hide`));
    });

    test("photos are turned upright, stripped of where they were taken, made smaller, and served", async () => {
      const raw = await photo(3000, 2000)
        .withExif({
          IFD0: { Make: "Ponsel", Artist: "Siti Rahasia" },
          IFD3: {
            GPSLatitudeRef: "S",
            GPSLatitude: "6/1 12/1 0/1",
            GPSLongitudeRef: "E",
            GPSLongitude: "106/1 30/1 0/1",
          },
        })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer();
      const { status, data } = await upload(raw);
      expect(status).toBe(201);
      expect(data.picture).toMatchObject({ width: 1067, height: 1600 });
      const url = String(data.picture.url);
      expect(url).toMatch(/^\/media\/[a-z0-9]+\.webp$/);
      const served = await ground().anyone.get(url);
      expect(served.status).toBe(200);
      const bytes = await readFile(`${env.dataDir}/uploads/public/${url.slice("/media/".length)}`);
      const meta = await sharp(bytes).metadata();
      expect(meta).toMatchObject({ format: "webp", width: 1067, height: 1600 });
      expect([meta.exif, meta.xmp, meta.iptc, meta.orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(bytes.includes("Siti Rahasia")).toBe(false);
    });

    test("what is no photo is refused with a reason", async () => {
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
      expect((await upload(svg, "x.svg", "image/svg+xml")).data.code).toBe("picture_type");
      expect((await upload(Buffer.from("%PDF-1.7"))).data.code).toBe("picture_type");
      expect((await upload(Buffer.from("<html><script>1</script>"), "x.jpg")).data.code).toBe("picture_type");
      expect((await upload(await photo(200, 900).png().toBuffer())).data.code).toBe("picture_too_small");
      const whole = await photo().jpeg().toBuffer();
      expect((await upload(whole.subarray(0, 400))).data.code).toBe("picture_broken");
      expect((await upload(Buffer.alloc(11 * 1024 * 1024, 1))).data.code).toBe("upload_too_large");
      expect((await seller.caller.post("/seller/pictures", {})).data.code).toBe("form_expected");
      const headers = { "content-type": "multipart/form-data; boundary=x" };
      expect((await seller.caller.post("/seller/pictures", "--y", { headers })).data.code).toBe(
        "broken_upload",
      );
    });
  },
  { fresh: false },
);
